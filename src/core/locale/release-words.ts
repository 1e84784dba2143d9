/** What is said of publishing a budget and of checking what was published: on the page of a release and on the command line. */
import type { Edition } from '../model/release.ts'

export interface ReleaseWords {
  readonly page: {
    readonly published: (date: string, factCount: number) => string
    readonly uses: Readonly<Record<Exclude<Edition, 'data'>, string>>
    readonly data: string
    readonly dataUse: string
    readonly size: (byteCount: number) => string
    readonly check: string
  }
  readonly released: (folder: string, fileCount: number, factCount: number) => string
  readonly signed: (key: string) => string
  readonly refused: string
  readonly empty: string
  readonly unread: (count: number) => string
  readonly findings: (count: number) => string
  readonly differs: (file: string, count: number) => string
  /** One difference: where, what stands in the original and in the copy; null for nothing. */
  readonly difference: (where: string, original: string | null, copy: string | null) => string
  readonly more: (count: number) => string
  readonly noManifest: (folder: string) => string
  readonly verified: (title: string, date: string, fileCount: number) => string
  readonly altered: (file: string) => string
  readonly alteredWithoutWords: (file: string) => string
  readonly alteredUntold: (file: string) => string
  readonly missing: (file: string) => string
  readonly added: (file: string) => string
  readonly factsDiffer: string
  readonly factsUntold: string
  readonly allSame: string
  readonly unsigned: string
  readonly signatureHolds: (key: string) => string
  readonly signatureBroken: string
  readonly otherKey: (key: string) => string
  readonly keyWritten: (privatePath: string, publicPath: string) => string
  readonly keyFiles: (name: string) => { readonly private: string; readonly public: string }
  readonly keyThere: (path: string) => string
  readonly keyUnreadable: (path: string) => string
  readonly badDate: (text: string) => string
  readonly notEmpty: (folder: string) => string
  readonly missingGlyphs: (characters: readonly string[], fonts: readonly string[]) => string
}

const sizeOf = (byteCount: number): string => (byteCount < 1_000_000 ? `${Math.max(1, Math.round(byteCount / 1000))} KB` : `${(byteCount / 1_000_000).toFixed(1)} MB`)

const zh: ReleaseWords = {
  page: {
    published: (date, count) => `${date} 公开。各个文件由同一份数据生成，并已逐一读回核对，${count} 个数字完全一致。`,
    uses: {
      html: '网页版：用浏览器打开，可以看图、搜索，点数字看出处。',
      pdf: 'PDF：适合打印和存档，带书签。',
      docx: 'Word 文档：适合摘录和引用。',
      xlsx: 'Excel 工作簿：合计是公式，适合计算和比较。',
    },
    data: '开放数据',
    dataUse: '供程序使用：同样的数字、文字里的说法和项目，CSV、Parquet、JSON 三种格式；datapackage.json 说明各个文件（Fiscal Data Package）。',
    size: sizeOf,
    check: '文件是否被改动过，可以用 mingzhang verify 核对：哪个文件、哪个数字变了，都会指出。',
  },
  released: (folder, fileCount, factCount) => `已公开到 ${folder}：${fileCount} 个文件。PDF、Word、Excel、网页和数据已读回，${factCount} 个数字与原数据完全一致。`,
  signed: (key) => `已签名，公钥 ${key}`,
  refused: '没有公开，什么也没有写出：',
  empty: '没有读出任何报表，没有可公开的数字。',
  unread: (count) => `有 ${count} 个数字或表没有读出，不能替您猜。请看“未读出”的是哪几处，改好原文件再试。`,
  findings: (count) => `审核发现 ${count} 处错误，请先改正；确认无误的，写明理由接受后再公开（命令行用 --accepted）。`,
  differs: (file, count) => `${file} 读回后与原数据有 ${count} 处不同：`,
  difference: (where, original, copy) => `  ${where}：原为 ${original ?? '（无）'}，现为 ${copy ?? '（无）'}`,
  more: (count) => `  另有 ${count} 处`,
  noManifest: (folder) => `${folder} 里没有 manifest.json，或它不是明账写的；请给出公开时生成的文件夹。`,
  verified: (title, date, fileCount) => `${title}，${date} 公开，${fileCount} 个文件。`,
  altered: (file) => `● ${file} 被改动过：`,
  alteredWithoutWords: (file) => `● ${file} 的字节变了：读出的数字和说法没有变，其余文字没有对比（也许只是重新保存过）。`,
  alteredUntold: (file) => `● ${file} 被改动过；改了什么，无法对比得出。`,
  missing: (file) => `● 缺少 ${file}`,
  added: (file) => `▲ 多出 ${file}，不是公开时的文件`,
  factsDiffer: '● 没有被改动的文件，其数字却与清单记载的不符：清单本身可能被改过。',
  factsUntold: '▲ 没有一个未被改动的文件可供读回，无法核对数字。',
  allSame: '✓ 所有文件都与公开时相同。',
  unsigned: '▲ 没有签名：能看出文件与清单是否一致，不能证明清单是谁写的。',
  signatureHolds: (key) => `✓ 签名有效，公钥 ${key}`,
  signatureBroken: '● 签名与清单不符：清单被改动过。',
  otherKey: (key) => `● 清单是用另一把钥匙签的（公钥 ${key}），不是您给出的那一把。`,
  keyWritten: (privatePath, publicPath) => `已生成钥匙：\n  ${privatePath}  私钥，只留在本单位，不要外传\n  ${publicPath}  公钥，可以公布，供他人核对`,
  keyFiles: (name) => ({ private: `${name}-私钥.pem`, public: `${name}-公钥.pem` }),
  keyThere: (path) => `${path} 已经有了，不会覆盖。请用 -o 换一个名称。`,
  keyUnreadable: (path) => `${path} 不是可用的 Ed25519 钥匙（PEM）。可用 mingzhang key -o 名称 生成。`,
  badDate: (text) => `“${text}”不是日期。例：--date 2026-01-20`,
  notEmpty: (folder) => `${folder} 里已有别的文件。请换一个空文件夹，免得新旧混在一起。`,
  missingGlyphs: (characters, fonts) => `这些字在随附的字体（${fonts.join('、')}）里都没有，印不出来：${characters.join(' ')}。请在原文件里换成能印的写法再试。`,
}

const en: ReleaseWords = {
  page: zh.page,
  released: (folder, fileCount, factCount) => `Published to ${folder}: ${fileCount} files. PDF, Word, Excel, the page and the data were read back: ${factCount} figures equal the data exactly.`,
  signed: (key) => `Signed, public key ${key}`,
  refused: 'Not published, nothing was written:',
  empty: 'No form was read, so there is no figure to publish.',
  unread: (count) => `${count} figures or tables could not be read, and we do not guess. See which are marked unread, mend the file and try again.`,
  findings: (count) => `The audit finds ${count} errors: mend them first, or accept with a reason those that are right (--accepted on the command line).`,
  differs: (file, count) => `${file}, read back, differs from the data in ${count} places:`,
  difference: (where, original, copy) => `  ${where}: was ${original ?? '(nothing)'}, is ${copy ?? '(nothing)'}`,
  more: (count) => `  and ${count} more`,
  noManifest: (folder) => `${folder} has no manifest.json of ours. Give the folder that publishing made.`,
  verified: (title, date, fileCount) => `${title}, published ${date}, ${fileCount} files.`,
  altered: (file) => `● ${file} was altered:`,
  alteredWithoutWords: (file) => `● ${file} has other bytes: the figures and claims compared are the same, other words were not compared (perhaps it was only saved anew).`,
  alteredUntold: (file) => `● ${file} was altered; what was changed cannot be told by comparing.`,
  missing: (file) => `● ${file} is missing`,
  added: (file) => `▲ ${file} is there and was not published`,
  factsDiffer: '● The figures of an unaltered file are not those of the manifest: the manifest itself may have been changed.',
  factsUntold: '▲ No unaltered file is left to read, so the figures cannot be checked.',
  allSame: '✓ All files are as they were published.',
  unsigned: '▲ There is no signature: files can be held against the manifest, but nobody proves whose manifest it is.',
  signatureHolds: (key) => `✓ The signature holds, public key ${key}`,
  signatureBroken: '● The signature does not fit the manifest: the manifest was changed.',
  otherKey: (key) => `● The manifest is signed with another key (public key ${key}) than the one you gave.`,
  keyWritten: (privatePath, publicPath) => `Keys made:\n  ${privatePath}  private, keep it to yourselves\n  ${publicPath}  public, publish it so that others can check`,
  keyFiles: (name) => ({ private: `${name}-private.pem`, public: `${name}-public.pem` }),
  keyThere: (path) => `${path} is there already and stays. Choose another name with -o.`,
  keyUnreadable: (path) => `${path} is no usable Ed25519 key (PEM). Make one with \`mingzhang key -o NAME\`.`,
  badDate: (text) => `“${text}” is no date. Example: --date 2026-01-20`,
  notEmpty: (folder) => `${folder} holds other files already. Give an empty folder, so that old and new do not mix.`,
  missingGlyphs: (characters, fonts) => `None of the fonts we bring (${fonts.join(', ')}) has these characters, so they cannot be printed: ${characters.join(' ')}. Write them in another way in the original and try again.`,
}

export const releaseWords: Readonly<Record<'zh' | 'en', ReleaseWords>> = { zh, en }
