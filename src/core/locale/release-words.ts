/** What is said of publishing a budget and of checking what was published: on the page of a release and on the command line. */
import { enRender } from './en-render.ts'
import { zhRender } from './zh-render.ts'
import type { OpenPlace } from '../model/draft-gate.ts'
import type { PieceWhere, ReadableEdition, SignatureAlgorithm, StatedFigure } from '../model/release.ts'

/** What may help where places of the prose stand open: filling tables, the app for a draft, last year's file, a ground. */
export interface OpenSteps {
  readonly unfilled: boolean
  readonly draft: boolean
  readonly lastYear: boolean
  readonly ground: boolean
}

export interface ReleaseWords {
  readonly page: {
    readonly published: (date: string, factCount: number) => string
    readonly uses: Readonly<Record<ReadableEdition, string>>
    /** date: of the earlier release. */
    readonly changes: (date: string) => string
    readonly version: (title: string, date: string) => string
    readonly data: string
    readonly dataUse: string
    readonly size: (byteCount: number) => string
    readonly check: string
  }
  /** Where a release is verified in the app. */
  readonly app: Readonly<Record<'open' | 'heading' | 'note' | 'folder' | 'archive' | 'working' | 'noRelease' | 'failed' | 'close', string>>
  readonly released: (folder: string, fileCount: number, factCount: number) => string
  readonly signed: (key: string, algorithm: SignatureAlgorithm) => string
  readonly refused: string
  /** Places of the prose before each of them is listed. */
  readonly unwritten: (count: number) => string
  readonly open: (count: number) => string
  /** What to do about them on the command line; command: the one that was given. */
  readonly nextSteps: (steps: OpenSteps, command: string) => readonly string[]
  readonly place: (kind: OpenPlace['kind'], texts: readonly string[], sentence: string) => string
  readonly noGround: (reason: string) => string
  readonly reasonNotNeeded: string
  /** What the manifest says was published on a ground. */
  readonly ground: (reason: string, texts: readonly string[]) => string
  readonly empty: string
  readonly unfilled: string
  readonly unread: (count: number) => string
  readonly findings: (count: number) => string
  readonly differs: (file: string, count: number) => string
  /** One difference: where, what stands in the original and in the copy; null for nothing, '' for what nobody knows. */
  readonly difference: (where: string, original: string | null, copy: string | null) => string
  readonly where: (where: PieceWhere) => string
  readonly figure: (figure: StatedFigure) => string
  /** Of a project or self-evaluation, as comparing calls it. */
  readonly part: (part: string) => string
  readonly more: (count: number) => string
  readonly noManifest: (folder: string) => string
  readonly verified: (title: string, date: string, fileCount: number) => string
  readonly altered: (file: string) => string
  readonly alteredWithoutWords: (file: string) => string
  readonly alteredUntold: (file: string) => string
  readonly missing: (file: string) => string
  readonly describedOtherwise: (title: string) => string
  /** field: of the manifest. now: what it says. */
  readonly manifestAltered: (field: string, now: string | null) => string
  readonly manifestAlteredFor: (file: string) => string
  readonly priorAltered: (figure: string, now: string | null) => string
  readonly noLastYear: (path: string, later: string) => string
  readonly added: (file: string) => string
  readonly factsDiffer: string
  readonly factsUntold: string
  readonly allSame: string
  readonly since: (date: string, manifestSha256: string) => string
  readonly earlierAltered: (folder: string) => string
  readonly earlierOther: (earlier: string, later: string) => string
  readonly earlierIsLater: (earlier: string, later: string) => string
  readonly unsigned: string
  readonly signatureHolds: (key: string, algorithm: SignatureAlgorithm) => string
  readonly signatureBroken: string
  readonly otherKey: (key: string, algorithm: SignatureAlgorithm) => string
  readonly keyWritten: (privatePath: string, publicPath: string, algorithm: SignatureAlgorithm) => string
  readonly keyFiles: (name: string) => { readonly private: string; readonly public: string }
  readonly keyThere: (path: string) => string
  readonly keyUnreadable: (path: string) => string
  readonly badDate: (text: string) => string
  readonly notEmpty: (folder: string) => string
  /** Before each amount is listed. */
  readonly tooLarge: (count: number) => string
  readonly tooLargeAt: (amount: string, where: string) => string
  /** beginning: of the text. */
  readonly tooLong: (beginning: string, length: number) => string
  readonly missingGlyphs: (characters: readonly string[], fonts: readonly string[]) => string
}

const sizeOf = (byteCount: number): string => (byteCount < 1_000_000 ? `${Math.max(1, Math.round(byteCount / 1000))} KB` : `${(byteCount / 1_000_000).toFixed(1)} MB`)

/** Parts of a project or self-evaluation, and fields of open data, as people call them; a number or a name may follow. */
const parts: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map([
  ['code', { zh: '项目编码', en: 'code' }],
  ['budget', { zh: '预算数', en: 'budget' }],
  ['fiscalFunds', { zh: '财政资金', en: 'fiscal funds' }],
  ['otherFunds', { zh: '其他资金', en: 'other funds' }],
  ['furtherFunds', { zh: '资金', en: 'funds' }],
  ['purpose', { zh: '资金用途', en: 'purpose' }],
  ['plan', { zh: '支出计划', en: 'spend plan' }],
  ['objectives', { zh: '绩效目标', en: 'objectives' }],
  ['achievements', { zh: '完成情况', en: 'achievements' }],
  ['indicator', { zh: '指标', en: 'indicator' }],
  ['total', { zh: '总分或资金总额', en: 'total' }],
  ['fiscal', { zh: '财政拨款', en: 'fiscal appropriation' }],
  ['carryover', { zh: '上年结转', en: 'carryover' }],
  ['other', { zh: '其他资金', en: 'other funds' }],
  ['amount_yuan', { zh: '金额（元）', en: 'amount in yuan' }],
  ['amount_fen', { zh: '金额（分）', en: 'amount in fen' }],
  ['step_yuan', { zh: '印出的最小一位（元）', en: 'smallest printed digit in yuan' }],
  ['printed', { zh: '印出的数', en: 'printed figure' }],
  ['number', { zh: '数', en: 'number' }],
  ['unit', { zh: '单位', en: 'unit' }],
  ['kind', { zh: '种类', en: 'kind' }],
  ['basis', { zh: '依据', en: 'basis' }],
  ['concept', { zh: '所指', en: 'what it is of' }],
  ['subject', { zh: '所指的词', en: 'words it is of' }],
  ['direction', { zh: '增减方向', en: 'direction' }],
  ['sentence', { zh: '句子', en: 'sentence' }],
  ['cell', { zh: '对应的格', en: 'cell' }],
  ['page', { zh: '页', en: 'page' }],
  ['name', { zh: '名称', en: 'name' }],
  ['description', { zh: '说明', en: 'description' }],
  ['value', { zh: '指标值', en: 'target value' }],
  ['kpi_val', { zh: '指标值', en: 'target value' }],
  ['operator', { zh: '比较符', en: 'operator' }],
  ['perf_ind_name', { zh: '指标名称', en: 'indicator' }],
  ['level1', { zh: '一级指标', en: 'first level' }],
  ['level2', { zh: '二级指标', en: 'second level' }],
  ['pro_code', { zh: '项目编码', en: 'code of the project' }],
  ['fiscal_year', { zh: '年度', en: 'year' }],
  ['stage', { zh: '预算或决算', en: 'stage' }],
  ['department', { zh: '部门', en: 'department' }],
  ['department_code', { zh: '部门编码', en: 'code of the department' }],
  ['region_code', { zh: '区划代码', en: 'region' }],
  ['form_title', { zh: '表名', en: 'title of the table' }],
  ['row_name', { zh: '行名', en: 'name of the row' }],
  ['column_title', { zh: '栏名', en: 'name of the column' }],
  ['exp_func_code', { zh: '功能分类编码', en: 'functional code' }],
  ['dep_bgt_eco_code', { zh: '经济分类编码', en: 'economic code' }],
])

function phrasePart(part: string, language: 'zh' | 'en'): string {
  const [word = '', ...rest] = part.split(' ').filter((one) => one !== '')
  return [parts.get(word)?.[language] ?? word, ...rest].join(' ')
}

function grouped(yuan: string): string {
  return yuan.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',')
}

/** Fields of the manifest as people call them. */
const manifestFields: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map([
  ['title', { zh: '标题', en: 'title' }],
  ['department', { zh: '部门', en: 'department' }],
  ['fiscalYear', { zh: '年度', en: 'year' }],
  ['stage', { zh: '预算或决算', en: 'stage' }],
  ['documentKind', { zh: '文件种类', en: 'kind of document' }],
  ['publishedOn', { zh: '公开日期', en: 'day of publication' }],
  ['since', { zh: '上一版', en: 'earlier version' }],
  ['grounds', { zh: '依据', en: 'grounds' }],
  ['priorYear', { zh: '上年数字的出处', en: 'source of last year’s figures' }],
  ['facts', { zh: '数字的个数和指纹', en: 'count and fingerprint of figures' }],
])

const zh: ReleaseWords = {
  page: {
    published: (date, count) => `${date} 公开。各个文件由同一份数据生成，并已逐一读回核对，${count} 个数字完全一致。`,
    uses: {
      html: '网页版：用浏览器打开，可以看图、搜索，点数字看出处。',
      pdf: 'PDF：适合打印和存档，带书签。',
      docx: 'Word 文档：适合摘录和引用。',
      xlsx: 'Excel 工作簿：合计是公式，适合计算和比较。',
    },
    changes: (date) => `这是修改后的版本。与 ${date} 公开的一版相比，改了哪些数字、项目和文字，逐一列出。`,
    version: (title, date) => `${title}（${date} 公开）`,
    data: '开放数据',
    dataUse: '供程序使用：同样的数字、文字里的说法和项目，CSV、Parquet、JSON 三种格式；datapackage.json 说明各个文件（Fiscal Data Package）。',
    size: sizeOf,
    check: '文件是否被改动过，可以用 mingzhang verify 核对：哪个文件、哪个数字变了，都会指出。',
  },
  app: {
    open: '核对公开件',
    heading: '公开的文件有没有被改动',
    note: '选择公开的文件夹或压缩包，也可以拖到这里：哪个文件、哪个数字、哪句话被改动过，是谁签的名，都会列出。不连接网络。',
    folder: '选择文件夹',
    archive: '选择压缩包',
    working: '正在核对…',
    noRelease: '这里没有 manifest.json，或它不是明账写的；请选择公开时生成的整个文件夹，或它的压缩包。',
    failed: '没能核对完：文件读不了，或时间太长。请再试一次，或用命令行 mingzhang verify。',
    close: '关闭',
  },
  released: (folder, fileCount, factCount) => `已公开到 ${folder}：${fileCount} 个文件。PDF、Word、Excel、网页和数据已读回，${factCount} 个数字与原数据完全一致。`,
  signed: (key, algorithm) => `已签名（${algorithm}），公钥 ${key}`,
  refused: '没有公开，什么也没有写出：',
  unwritten: (count) => `有 ${count} 处还没有写，写好才能公开：`,
  open: (count) => `文字和项目里有 ${count} 处报表说明不了，请逐个核对：`,
  nextSteps: ({ unfilled, draft, lastYear, ground }, command) => [
    '怎样公开：',
    ...(unfilled ? ['  写着“报表还没有填”的，填好才能公开。'] : []),
    ...(draft ? ['  草稿里没有绑定的数、要改写的理由，在网页版的“编制”里点那句话，绑定或改写。'] : []),
    ...(lastYear ? ['  与上年比的数，给出去年公开的文件，就由它核对：', `    ${command} --last-year 去年的文件`] : []),
    ...(ground ? ['  都核对过的，写明谁、依据什么核对的，如“人数由人事科核对，资产由资产科核对”（至少八个字；写进 manifest.json，谁都看得到）：', `    ${command} --reason "……"`] : []),
  ],
  place: (kind, texts, sentence) => `  ${{ unfilled: '报表还没有填', unwritten: '没有写', unbound: '没有绑定的数', vanished: '绑定的数今年没有了', reasonTurned: '方向变了、理由要改写', projectWithoutAmount: '没有金额的项目', marked: '黄色标记还在' }[kind]}${texts.map((text) => `“${text}”`).join('')}${sentence === '' ? '' : `：${sentence}`}`,
  noGround: (reason) => `--reason 要写明依据，别人看得懂为什么没有错，至少八个字，不是“${reason}”。例：--reason "车辆数由资产管理科核对"`,
  reasonNotNeeded: '文字里没有要写依据的地方，--reason 没有写进清单。',
  ground: (reason, texts) => `报表说明不了、写明依据公开的：${texts.join('、')}；依据：${reason}`,
  empty: '没有读出任何报表，没有可公开的数字。',
  unfilled: '各张表里没有一个不是零的数字，像是还没有填。请填好报表再公开。',
  unread: (count) => `有 ${count} 个数字或表没有读出，不能替您猜。请看“未读出”的是哪几处，改好原文件再试。`,
  findings: (count) => `审核发现 ${count} 处错误，请先改正；确认无误的，写明理由接受后再公开（命令行用 --accepted）。`,
  differs: (file, count) => `${file} 读回后与原数据有 ${count} 处不同：`,
  difference: (where, original, copy) => `  ${where}：原为 ${original === '' ? '（已无从得知）' : (original ?? '（无）')}，现为 ${copy ?? '（无）'}`,
  figure: ({ printed, unit, yuan }) => (unit === 'yuan' ? `${printed} 元` : `${printed} ${zhRender.units[unit]}（${grouped(yuan)} 元）`),
  part: (part) => phrasePart(part, 'zh'),
  where: ({ unit, at }) => ({ line: `第 ${at} 行`, paragraph: `第 ${at} 段`, page: `第 ${at} 页`, cell: at })[unit],
  more: (count) => `  另有 ${count} 处`,
  noManifest: (folder) => `${folder} 里没有 manifest.json，或它不是明账写的；请给出公开时生成的文件夹。`,
  verified: (title, date, fileCount) => `${title}，${date} 公开，${fileCount} 个文件。`,
  altered: (file) => `${file} 被改动过：`,
  alteredWithoutWords: (file) => `${file} 的字节变了：读出的数字和文字没有变（也许只是重新保存过；样式、脚本属性等没有对比）。`,
  alteredUntold: (file) => `${file} 被改动过；改了什么，无法对比得出。`,
  missing: (file) => `缺少 ${file}`,
  manifestAltered: (field, now) => `清单里的“${manifestFields.get(field)?.zh ?? field}”被改动过，现为 ${now ?? '（无）'}。`,
  priorAltered: (figure, now) => `清单里上年的数字“${figure}”被改动过，现为 ${now ?? '（无）'}；公开时的数字见没有被改动的网页。`,
  manifestAlteredFor: (file) => `清单里 ${file} 的大小、种类或指纹被改动过；这个文件本身见上，没有列出的就没有变。`,
  describedOtherwise: (title) => `清单自称“${title}”，没有被改动的文件却不是它：清单被改动过。`,
  added: (file) => `多出 ${file}，不是公开时的文件`,
  factsDiffer: '没有被改动的文件，其数字却与清单记载的不符：清单本身可能被改过。',
  factsUntold: '没有一个未被改动的文件可供读回，无法核对数字。',
  allSame: '所有文件都与公开时相同。',
  since: (date, hash) => `清单写明：这一版取代 ${date} 公开的一版，那一版清单的 SHA-256 是 ${hash}。`,
  earlierAltered: (folder) => `没有公开，什么也没有写：${folder} 与当时公开的不一样，不能用来说明改了什么。请用原来公开的文件夹。`,
  earlierOther: (earlier, later) => `--since 给的是“${earlier}”，这次要公开的是“${later}”，不是同一份预算的两版。比较两个年度或两个部门，请用 mingzhang diff。`,
  noLastYear: (path, later) => `--last-year 给的 ${path} 里，没有读出“${later}”的上一年：要是同一部门、上一年度、同一种文件。请换成那一份；没有的，去掉 --last-year 也能公开。`,
  earlierIsLater: (earlier, later) => `--since 给的一版是 ${earlier} 公开的，晚于这次的 ${later}。请核对公开日期（--date）。`,
  unsigned: '没有签名：能看出文件与清单是否一致，不能证明清单是谁写的。',
  signatureHolds: (key, algorithm) => `签名有效（${algorithm}），公钥 ${key}`,
  signatureBroken: '签名与清单不符：清单被改动过。',
  otherKey: (key, algorithm) => `清单是用另一把钥匙签的（${algorithm}，公钥 ${key}），不是您给出的那一把。`,
  keyWritten: (privatePath, publicPath, algorithm) => `已生成钥匙（${algorithm}）：\n  ${privatePath}  私钥，只留在本单位，不要外传\n  ${publicPath}  公钥，可以公布，供他人核对`,
  keyFiles: (name) => ({ private: `${name}-私钥.pem`, public: `${name}-公钥.pem` }),
  keyThere: (path) => `${path} 已经有了，不会覆盖。请用 -o 换一个名称。`,
  keyUnreadable: (path) => `${path} 不是可用的 Ed25519 或 SM2 钥匙（PEM）。可用 mingzhang key -o 名称 生成，加 --sm2 是国密。`,
  badDate: (text) => `“${text}”不是日期。例：--date 2026-01-20`,
  notEmpty: (folder) => `${folder} 里已有别的文件。请换一个空文件夹，免得新旧混在一起。`,
  tooLarge: (count) => `有 ${count} 个金额大得开放数据存不下（超过 9.2 亿亿元）。请核对数字和单位：`,
  tooLargeAt: (amount, where) => `  ${amount}：${where}`,
  tooLong: (beginning, length) => `“${beginning}…”有 ${length} 个字符，Excel 的一格或 PDF 存不下，也不截断。请缩短，或分成几段再试。`,
  missingGlyphs: (characters, fonts) => `这些字在随附的字体（${fonts.join('、')}）里都没有，印不出来：${characters.join(' ')}。请在原文件里换成能印的写法再试。`,
}

const en: ReleaseWords = {
  page: zh.page,
  app: {
    open: 'Verify a release',
    heading: 'Was a published budget altered?',
    note: 'Choose the folder or archive that was published, or drop it here: which file, figure or sentence was altered, and who signed, is listed. No network is used.',
    folder: 'Choose a folder',
    archive: 'Choose an archive',
    working: 'Checking…',
    noRelease: 'There is no manifest.json of ours. Choose the whole folder that publishing made, or an archive of it.',
    failed: 'This could not be finished: a file cannot be read, or it took too long. Try again, or use mingzhang verify on the command line.',
    close: 'Close',
  },
  released: (folder, fileCount, factCount) => `Published to ${folder}: ${fileCount} files. PDF, Word, Excel, the page and the data were read back: ${factCount} figures equal the data exactly.`,
  signed: (key, algorithm) => `Signed (${algorithm}), public key ${key}`,
  refused: 'Not published, nothing was written:',
  unwritten: (count) => `${count} ${count === 1 ? 'place is' : 'places are'} not written yet; write them, then publish:`,
  open: (count) => `${count} ${count === 1 ? 'place' : 'places'} of prose and projects no table tells; check each:`,
  nextSteps: ({ unfilled, draft, lastYear, ground }, command) => [
    'How to publish:',
    ...(unfilled ? ['  What waits for a table that is not filled must be filled.'] : []),
    ...(draft ? ['  Figures of a draft that are not bound and reasons to be rewritten: click the sentence in the app under Prepare.'] : []),
    ...(lastYear ? ['  What compares with last year is checked against the file published last year:', `    ${command} --last-year FILE`] : []),
    ...(ground ? ['  If they are checked, say by whom and against what, as “staff checked by personnel, assets by the assets office” (eight characters or more; it stands in manifest.json for all to read):', `    ${command} --reason "…"`] : []),
  ],
  place: (kind, texts, sentence) => `  ${{ unfilled: 'table not filled', unwritten: 'not written', unbound: 'not bound', vanished: 'what it was bound to is gone', reasonTurned: 'reason for the opposite direction', projectWithoutAmount: 'project without an amount', marked: 'still highlighted' }[kind]} ${texts.map((text) => `“${text}”`).join(' ')}${sentence === '' ? '' : `: ${sentence}`}`,
  noGround: (reason) => `--reason says why others may take it as right, in eight characters or more, which “${reason}” does not. Example: --reason "vehicles counted by the assets office"`,
  reasonNotNeeded: 'Nothing in the prose needs a ground, so --reason is not in the manifest.',
  ground: (reason, texts) => `Published on a ground where no table tells it: ${texts.join(', ')}; ground: ${reason}`,
  empty: 'No form was read, so there is no figure to publish.',
  unfilled: 'The forms hold no figure but zero, as if they were not filled in yet. Fill them in, then publish.',
  unread: (count) => `${count} figures or tables could not be read, and we do not guess. See which are marked unread, mend the file and try again.`,
  findings: (count) => `The audit finds ${count} errors: mend them first, or accept with a reason those that are right (--accepted on the command line).`,
  differs: (file, count) => `${file}, read back, differs from the data in ${count} places:`,
  difference: (where, original, copy) => `  ${where}: was ${original === '' ? '(no longer known)' : (original ?? '(nothing)')}, is ${copy ?? '(nothing)'}`,
  figure: ({ printed, unit, yuan }) => (unit === 'yuan' ? `${printed} yuan` : `${printed} ${enRender.unitsAfter[unit]} (${grouped(yuan)} yuan)`),
  part: (part) => phrasePart(part, 'en'),
  where: ({ unit, at }) => ({ line: `line ${at}`, paragraph: `paragraph ${at}`, page: `page ${at}`, cell: at })[unit],
  more: (count) => `  and ${count} more`,
  noManifest: (folder) => `${folder} has no manifest.json of ours. Give the folder that publishing made.`,
  verified: (title, date, fileCount) => `${title}, published ${date}, ${fileCount} files.`,
  altered: (file) => `${file} was altered:`,
  alteredWithoutWords: (file) => `${file} has other bytes: its figures and words are the same (perhaps it was only saved anew; styles and attributes were not compared).`,
  alteredUntold: (file) => `${file} was altered; what was changed cannot be told by comparing.`,
  missing: (file) => `${file} is missing`,
  manifestAltered: (field, now) => `The ${manifestFields.get(field)?.en ?? field} in the manifest was altered, it is now ${now ?? '(nothing)'}.`,
  priorAltered: (figure, now) => `Last year’s “${figure}” in the manifest was altered, it is now ${now ?? '(nothing)'}; an unaltered page shows what was published.`,
  manifestAlteredFor: (file) => `The size, kind or fingerprint of ${file} in the manifest was altered; the file itself is as it was unless it is listed above.`,
  describedOtherwise: (title) => `The manifest calls itself “${title}”, which the unaltered files are not: the manifest was changed.`,
  added: (file) => `${file} is there and was not published`,
  factsDiffer: 'The figures of an unaltered file are not those of the manifest: the manifest itself may have been changed.',
  factsUntold: 'No unaltered file is left to read, so the figures cannot be checked.',
  allSame: 'All files are as they were published.',
  since: (date, hash) => `The manifest says that this version replaces the one published ${date}, whose manifest has the SHA-256 ${hash}.`,
  earlierAltered: (folder) => `Not published, nothing was written: ${folder} is not as it was published, so it cannot tell what was changed. Give the folder as it was published.`,
  earlierOther: (earlier, later) => `--since is “${earlier}”, and “${later}” is to be published: they are not two versions of one budget. Compare two years or two departments with mingzhang diff.`,
  noLastYear: (path, later) => `--last-year: ${path} was not read as the year before “${later}”: it must be of the same department, one year earlier, and the same kind of document. Give that one, or publish without --last-year.`,
  earlierIsLater: (earlier, later) => `The version given with --since was published ${earlier}, after ${later}. Check the day of publication (--date).`,
  unsigned: 'There is no signature: files can be held against the manifest, but nobody proves whose manifest it is.',
  signatureHolds: (key, algorithm) => `The signature holds (${algorithm}), public key ${key}`,
  signatureBroken: 'The signature does not fit the manifest: the manifest was changed.',
  otherKey: (key, algorithm) => `The manifest is signed with another key (${algorithm}, public key ${key}) than the one you gave.`,
  keyWritten: (privatePath, publicPath, algorithm) => `Keys made (${algorithm}):\n  ${privatePath}  private, keep it to yourselves\n  ${publicPath}  public, publish it so that others can check`,
  keyFiles: (name) => ({ private: `${name}-private.pem`, public: `${name}-public.pem` }),
  keyThere: (path) => `${path} is there already and stays. Choose another name with -o.`,
  keyUnreadable: (path) => `${path} is no usable Ed25519 or SM2 key (PEM). Make one with \`mingzhang key -o NAME\`, with --sm2 for SM2.`,
  badDate: (text) => `“${text}” is no date. Example: --date 2026-01-20`,
  notEmpty: (folder) => `${folder} holds other files already. Give an empty folder, so that old and new do not mix.`,
  tooLarge: (count) => `${count} ${count === 1 ? 'amount is' : 'amounts are'} larger than open data can hold (above 92 quadrillion yuan). Check the figures and the unit:`,
  tooLargeAt: (amount, where) => `  ${amount}: ${where}`,
  tooLong: (beginning, length) => `“${beginning}…” has ${length} characters, more than a cell of a workbook or a PDF can hold, and nothing is cut. Shorten it, or divide it, and try again.`,
  missingGlyphs: (characters, fonts) => `None of the fonts we bring (${fonts.join(', ')}) has these characters, so they cannot be printed: ${characters.join(' ')}. Write them in another way in the original and try again.`,
}

export const releaseWords: Readonly<Record<'zh' | 'en', ReleaseWords>> = { zh, en }
