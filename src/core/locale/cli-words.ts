/** What the command line says, in both languages. Used by src/cli only. */
import type { DisclosureRelation } from '../model/disclosure-relation.ts'
import type { Severity } from '../model/finding.ts'
import type { Unit } from '../money.ts'

export interface BatchTotals {
  readonly documentCount: number
  readonly failedCount: number
  readonly pageCount: number
  readonly factCount: number
  readonly unreadCount: number
  readonly errorCount: number
  readonly warningCount: number
  readonly adviceCount: number
}

/** What the disk refused: not there · something is a file that must be a folder, or the other way round · no right · no room · too long a name · in use. */
export type FileFailure = 'missing' | 'notFolder' | 'isFolder' | 'denied' | 'full' | 'tooLong' | 'busy'

type Topic = 'read' | 'audit' | 'render' | 'prepare' | 'publish' | 'verify' | 'diff' | 'key' | 'rules' | 'family' | 'serve'

export interface CliWords {
  /** null: the overview. */
  readonly help: (topic: Topic | null) => string
  readonly unknownCommand: (command: string) => string
  readonly badOption: string
  readonly valueMissing: (option: string) => string
  readonly valueNotTaken: (option: string) => string
  readonly optionNotTaken: (command: Topic, option: string) => string
  readonly badLanguage: (language: string) => string
  readonly badPort: (port: string) => string
  readonly badJobs: (jobs: string) => string
  readonly badDate: (option: string, text: string) => string
  readonly badChoice: (value: string, choices: readonly string[]) => string
  readonly noFiles: (command: string) => string
  readonly badFamily: string
  readonly noOut: (command: 'audit' | 'render' | 'prepare' | 'publish') => string
  readonly oneRelease: string
  readonly fileFailure: (kind: FileFailure, path: string) => string
  readonly notFound: (path: string) => string
  readonly noFile: (path: string) => string
  readonly emptyFolder: (paths: string) => string
  readonly notBuilt: string
  readonly serving: (address: string) => string
  readonly failure: (path: string, failure: 'timeLimit' | 'memoryLimit' | 'crashed', detail: string) => string
  readonly batch: (totals: BatchTotals) => string
  readonly unit: Readonly<Record<Unit, string>>
  readonly nil: string
  /** Why a table without a known title is read as this form. */
  readonly byMeaning: (evidence: { readonly headCount: number; readonly codeCount: number; readonly sumCount: number }) => string
  readonly unread: string
  readonly blankLeftOut: (rows: number, columns: number) => string
  readonly counts: (counts: { forms: number; unreadForms: number; facts: number; unread: number; projects: number; claims: number; bound: number }) => string
  readonly audited: (counts: { passed: number; undetermined: number; errors: number; warnings: number; advice: number }) => string
  readonly severity: Readonly<Record<Severity, string>>
  readonly why: string
  readonly remedy: string
  readonly where: string
  readonly likely: string
  readonly problems: string
  readonly relations: string
  /** Behind the name of a document, before what was found by comparing. */
  readonly compared: string
  /** What a disclosure is to the newest budget of its department. */
  readonly relation: Readonly<Record<DisclosureRelation, string>>
  readonly written: (path: string) => string
  /** A text too long for a cell of a workbook. where: sheet and cell. */
  readonly carried: (where: string, length: number) => string
  /** Behind what went wrong, for those who read the other language. */
  readonly otherLanguage: string
  /** reasons: sentences, one a line. */
  readonly notWritten: (path: string, reasons: readonly string[]) => string
  readonly unknownOption: (option: string) => string
  readonly quote: (text: string) => string
  readonly colon: string
  /** Between several in one cell of a table. */
  readonly semicolon: string
  /** One line that stands for several alike. */
  readonly repeated: (line: string, count: number) => string
  /** Heads of the findings as CSV. */
  readonly findingHeads: readonly [string, string, string, string, string, string, string, string, string]
  /** Weight, id, meaning, basis. */
  readonly ruleHeads: readonly [string, string, string, string]
  readonly ruleCount: (count: number) => string
}

const zhHelp: Readonly<Record<Topic | 'all', string>> = {
  all: `明账 mingzhang：读、审、公开部门预算。文件不离开本机。

用法
  mingzhang read   文件或文件夹…   读成表格和数字
  mingzhang audit  文件或文件夹…   审核：哪里对不上，印在第几页
  mingzhang render 文件或文件夹…   生成网页、Excel、JSON、CSV
  mingzhang prepare 去年文件… -o 文件夹  编制：去年的公开文件变成今年的填报表和说明
  mingzhang publish 文件… -o 文件夹  公开：PDF、Word、Excel、网页和数据，逐一读回核对
  mingzhang verify 文件夹          公开的文件有没有被改动，改了哪个数字
  mingzhang diff   前 后           两份预算有什么不同：数字、项目、文字
  mingzhang key                    生成公开时签名用的钥匙
  mingzhang rules                  列出全部审核规则和依据
  mingzhang family new|check       给没见过的报表样式写一份说明，再照它读
  mingzhang serve                  在本机打开网页版

先试这三条
  mingzhang audit 预算.pdf
  mingzhang audit 预算文件夹 --format csv > 问题.csv
  mingzhang render 预算文件夹 --to html,xlsx -o 公开

通用选项
  --lang zh|en   语言（默认中文）
  -h, --help     说明；mingzhang audit --help 看单个命令
  --version      版本

可读：PDF、Excel、Word、网页、纯文本，以及装着它们的压缩包；文件夹里同一份公开的几个文件会自动合在一起。
退出码：0 没有发现错误；1 发现错误，或有文件读不出；2 用法有误；70 程序自身出错。`,
  read: `mingzhang read 文件或文件夹… [--format text|json|csv] [--jobs 数量]
把部门预算读成数字。每个数字都带页码和位置；没有读出的单独列出，不猜。

  --format text   表格（默认），空行空列不印
  --format csv    供程序使用，表内每个数字一行（给 Excel 用请用 render --to csv）：file,page,line,form,…,amount_yuan,printed,x0,y0,x1,y1
  --format json   全部内容：数字、文字中的数字、项目与指标、未读出的内容
  -j, --jobs      同时处理几个文件（默认每个处理器核心一个）

例
  mingzhang read 预算.pdf
  mingzhang read 预算文件夹 --format csv > 全部数字.csv`,
  audit: `mingzhang audit 文件或文件夹… [--format text|csv|json|sarif] [-o 文件夹 [--to html,pdf,xlsx,docx]] [--jobs 数量]
审核部门预算：表内、表间、文字与表格、项目与绩效指标。发现错误时退出码为 1。

  --format text    问题、位置、依据、可能的笔误（默认）
  --format csv     一条问题一行，可用 Excel 或 WPS 打开
  --format json    供程序使用，每个位置都有页码和坐标
  --format sarif   供代码审查和编辑器使用（SARIF 2.1.0）
  -o, --out        另存审核报告（网页）、带批注的原文 PDF 和审核表（Excel、Word）；几个文件时还有审核总览
  --to             只要其中几种，用逗号隔开：html、pdf、xlsx、docx
  --rules 文件     加上本单位自己的规则和限额，写法见 docs/rule-packs.md（render 同样可用）
  --accepted 文件  已接受的问题连同理由，不再计入，数字变了就重新提出；见 docs/accepted-findings.md（render 同样可用）
  --approved 日期  批复日期，--published 日期 公开日期，如 2026-02-10：核对是否在批复后二十日内公开（只核对日期与年度相符的文件）
  -j, --jobs       同时处理几个文件（默认每个处理器核心一个）

例
  mingzhang audit 预算.pdf
  mingzhang audit 预算文件夹 -o 审核意见
  mingzhang audit 预算文件夹 --format json > 审核结果.json`,
  render: `mingzhang render 文件或文件夹… -o 文件夹 [--to html,xlsx,json,csv] [--no-findings] [--jobs 数量]
把部门预算写成网页、Excel、JSON、CSV，文件名与原文件相同。

  -o, --out    放到哪个文件夹（没有就新建）
  --to         要哪几种（默认全部），用逗号隔开
  --no-findings  网页和 JSON 里不写审核发现，供对外公开
  -j, --jobs   同时处理几个文件（默认每个处理器核心一个）

例
  mingzhang render 预算.pdf -o 公开
  mingzhang render 预算文件夹 --to xlsx -o 表格`,
  prepare: `mingzhang prepare 去年的公开文件… -o 文件夹 [--tables 填好的报表.xlsx]
从去年公开的预算编今年的，不重抄一个数字。分两步：

  第一步  mingzhang prepare 去年.pdf -o 今年
          写出 今年/报表.xlsx：去年的各张表，数字清空，合计是公式，去年的数字在批注里。用 Excel 或 WPS 填。
  第二步  mingzhang prepare 去年.pdf --tables 今年/报表.xlsx -o 今年
          写出 今年/情况说明.docx：去年的文字，数字按填好的表和去年的表重写，增减方向跟着走；
          表里没有依据的数字、沿用去年的原因，标成黄色，由人核对。
  然后    mingzhang publish 今年/报表.xlsx 今年/情况说明.docx -o 公开

  -o, --out   放到哪个文件夹（没有就新建；已有的同名文件不覆盖）
  --tables    填好的报表
  --family    同 read`,
  publish: `mingzhang publish 文件… -o 文件夹 [--date 2026-01-20] [--key 私钥.pem] [--last-year 去年的文件] [--since 上一版] [--reason "依据"]
把一个部门的预算公开成 PDF（PDF/A、PDF/UA，带书签）、Word、Excel（合计是公式）、网页和开放数据（CSV、Parquet、JSON），放在一个文件夹里。
写出之前，PDF、Word、Excel、网页由明账逐一读回，与原数据一个数字一个数字地核对；有一处不同就什么也不写。
有数字没有读出，或审核有错误没有处理，或有〔待填〕没有写，也不公开。同一份公开的几个文件请一起给出。

  -o, --out        放到哪个文件夹（要是空的，没有就新建）
  --date           公开日期（默认今天）
  --key 文件       用这把私钥给清单签名（Ed25519 或 SM2）；钥匙用 mingzhang key 生成
  --last-year 文件 去年公开的文件或文件夹：网页里写出上年数和增减，数字记入清单（草稿里已有去年的，不用给）
  --since 文件夹   这是修改后的新版：上一版公开的文件夹。先核对它没有被改动，再把改了什么写成 changes.html
  --accepted 文件  已接受的问题连同理由，不再阻止公开
  --reason "依据"  文字里报表说明不了的数、草稿里要改写的理由，逐个列出，核对过的写明依据才公开；依据写进清单 manifest.json，谁都看得到
  --family、--rules 同 audit

例
  mingzhang publish 预算.docx -o 公开
  mingzhang publish 说明.docx 报表.xlsx -o 公开 --key 本单位-私钥.pem
  mingzhang publish 预算-改.docx -o 公开2 --since 公开                  改过的新版，列出与上一版的不同
  mingzhang publish 草稿.mingzhang -o 公开                        应用里“编制”下载的草稿；read、audit、diff 同样能打开`,
  verify: `mingzhang verify 文件夹或压缩包 [--key 公钥.pem]
核对公开的文件夹，或它的压缩包：哪个文件被改动、缺少或多出；改动了哪个数字、哪句话、哪个项目、哪一格公式，原来是什么。不需要网络。

  --key 文件   发布单位的公钥；给出时，清单必须由它签名`,
  diff: `mingzhang diff 前 后 [--format text|html|json] [-o 文件]
两份预算（同一份的两版、两个年度、预算和决算）有什么不同：每张表每一格的前后数、差额、增减，项目和指标，文字。
格式、单位、样式不同也能比；四舍五入以内算相同。没有不同时退出码为 0，有不同为 1。一个文件夹算一份。

  --format     text 表格（默认）；html 网页；json 供程序使用
  -o, --out    写到文件（不写就印在屏幕上）
  --family     同 read

例
  mingzhang diff 去年.pdf 今年.docx
  mingzhang diff 初稿.xlsx 定稿.xlsx --format html -o 不同.html`,
  key: `mingzhang key [-o 名称] [--sm2]
生成公开时签名用的一对钥匙：名称-私钥.pem 只留在本单位，名称-公钥.pem 可以公布。

  -o, --out    名称（默认 mingzhang-key）
  --sm2        国密：SM2 签名、SM3 杂凑；不写是 Ed25519`,
  rules: `mingzhang rules [--format text|json]
列出全部审核规则：轻重、编号、含义、依据。`,
  family: `mingzhang family new 文件 [-o 样式.json]
mingzhang family check 样式.json 文件
给没见过的报表样式提出一份说明；人改定后，照它读同样式的文件，同内置样式一样。

  new          每张没有读过的表：可能是哪张报表、标题、各栏是什么、凭什么；拿不准的留给人定
  check        检查说明写得对不对，再照它读文件
  -o, --out    写到文件（不写就印在屏幕上）

写好之后
  mingzhang read 文件夹 --family 样式.json
  audit、render 同样可用 --family。写法见 docs/new-families.md。`,
  serve: `mingzhang serve [--port 4173]
在本机打开网页版。只有本机能访问；文件只在浏览器里处理。端口被占用时用下一个。`,
}

const zh: CliWords = {
  help: (topic) => zhHelp[topic ?? 'all'],
  unknownCommand: (command) => `没有“${command}”这个命令。可用：read、audit、render、prepare、publish、verify、diff、key、rules、family、serve。运行 mingzhang --help 看说明。`,
  badOption: '选项的写法有误。运行 mingzhang --help 看可用的选项。',
  valueMissing: (option) => `选项 ${option} 后面要写一个值。运行 mingzhang --help 看可用的选项。`,
  valueNotTaken: (option) => `选项 ${option} 后面不带值。运行 mingzhang --help 看可用的选项。`,
  optionNotTaken: (command, option) => `${command} 不用 --${option}。运行 mingzhang ${command} --help 看可用的选项。`,
  badLanguage: (language) => `不认识语言“${language}”。可用：--lang zh 或 --lang en。`,
  badPort: (port) => `端口“${port}”不是 1 到 65535 的数字。例：--port 4173`,
  badDate: (option, text) => `--${option} 要写成 2026-02-10 这样的日期，并且要有这一天，不是“${text}”。`,
  badJobs: (jobs) => `--jobs 要 1 到 99 的数字，不是“${jobs}”。`,
  badChoice: (value, choices) => `不认识“${value}”。可用：${choices.join('、')}。`,
  noFiles: (command) => `请给出要处理的文件或文件夹。例：mingzhang ${command} 预算.pdf`,
  badFamily: '用法：mingzhang family new 文件 [-o 样式.json]，或 mingzhang family check 样式.json 文件',
  noOut: (command) => `请用 -o 指定保存结果的文件夹。例：mingzhang ${command} 预算.pdf -o 结果`,
  oneRelease: '请给出一个公开的文件夹，或它的压缩包。例：mingzhang verify 公开',
  fileFailure: (kind, path) => ({
    missing: `找不到“${path}”。请检查路径。`,
    notFolder: `“${path}”已有同名的文件，或路径中有一段是文件，不是文件夹。请换一个名称。`,
    isFolder: `“${path}”是文件夹，这里要一个文件。请写上文件名。`,
    denied: `没有读写“${path}”的权限。请换一个位置，或让管理员放开权限。`,
    full: `写“${path}”时磁盘满了，没有写完。请腾出空间，或换一个磁盘再试。`,
    tooLong: `“${path}”的名称太长，存不下。请换短一些的。`,
    busy: `“${path}”正被别的程序占用。请关闭打开它的程序再试。`,
  })[kind],
  notFound: (path) => `找不到“${path}”。请检查路径。`,
  noFile: (path) => `“${path}”不是文件或文件夹。请先存成文件。`,
  emptyFolder: (paths) => `${paths} 里没有能读的文件（PDF、Excel、Word、网页、TXT、ZIP）。请检查文件夹，或直接给出文件。`,
  notBuilt: '网页版还没有构建。请先运行 npm run build。',
  serving: (address) => `明账已打开 Mingzhang is ready: ${address}\n文件只在本机浏览器里处理。按 Ctrl+C 结束。`,
  failure: (path, failure, detail) => {
    if (failure === 'timeLimit') return `${path}：超过 ${detail} 仍未读完，已停止；其他文件照常处理。请把文件拆小后重试。`
    if (failure === 'memoryLimit') return `${path}：内存超过 ${detail}，已停止；其他文件照常处理。请把文件拆小后重试。`
    return `${path}：程序自身出错，其他文件照常处理。请把下面的内容连同文件发给我们。\n${detail}`
  },
  batch: (totals) =>
    `合计 ${totals.documentCount} 个文件、${totals.pageCount} 页：数字 ${totals.factCount} 个，未读出 ${totals.unreadCount} 个；错误 ${totals.errorCount}，警告 ${totals.warningCount}，建议 ${totals.adviceCount}；读不出的文件 ${totals.failedCount} 个。`,
  unit: { yuan: '元', tenThousandYuan: '万元', hundredMillionYuan: '亿元' },
  nil: '空表',
  byMeaning: ({ headCount, codeCount, sumCount }) => `（标题未见过，按含义认出：数字栏 ${headCount} 个，科目编码 ${codeCount} 个，平衡关系 ${sumCount} 处成立）`,
  unread: '未读出',
  blankLeftOut: (rows, columns) => `（空行 ${rows} 行、空列 ${columns} 列未印）`,
  counts: ({ forms, unreadForms, facts, unread, projects, claims, bound }) =>
    `表 ${forms} 张${unreadForms === 0 ? '' : `（其中 ${unreadForms} 张未读出）`}，数字 ${facts} 个，未读出 ${unread} 个；项目 ${projects} 个；文字中的数字 ${claims} 处，其中 ${bound} 处与表格对应。`,
  audited: ({ passed, undetermined, errors, warnings, advice }) =>
    `规则通过 ${passed} 条，无法判断 ${undetermined} 条；错误 ${errors}，警告 ${warnings}，建议 ${advice}。`,
  severity: { error: '● 错误', warning: '▲ 警告', advice: '◆ 建议' },
  why: '依据',
  remedy: '处理',
  where: '位置',
  likely: '可能的笔误',
  problems: '读取时的问题',
  relations: '同一部门的文件',
  compared: '（与同一部门的其他文件核对）',
  relation: { lastYear: '（上年）', nextYear: '（下年）', finalAccounts: '（本年决算）', budget: '（本年预算）', department: '（部门）', agency: '（本级或所属单位）' },
  written: (path) => `已写入 ${path}`,
  carried: (where, length) => `  ▲ ${where} 的文字有 ${length} 个字符，Excel 一格放不下：开头留在原处，其余在“续文”表里。`,
  otherLanguage: '\n(In English: --lang en)',
  notWritten: (path, reasons) => `没有写出 ${path} 的结果：${reasons.join('')}`,
  unknownOption: (option) => `不认识选项 ${option}。运行 mingzhang --help 看可用的选项。`,
  quote: (text) => `「${text}」`,
  colon: '：',
  semicolon: '；',
  repeated: (line, count) => `${line}（同样的共 ${count} 条）`,
  findingHeads: ['文件', '轻重', '问题', '位置', '原文', '原因', '处理', '规则', '接受'],
  ruleHeads: ['轻重', '编号', '规则', '依据'],
  ruleCount: (count) => `共 ${count} 条规则。`,
}

const enHelp: Readonly<Record<Topic | 'all', string>> = {
  all: `mingzhang: read, audit and publish department budgets. Files never leave this machine.

Usage
  mingzhang read   FILE|DIR…   tables and figures
  mingzhang audit  FILE|DIR…   what does not add up, and on which page
  mingzhang render FILE|DIR…   web page, Excel, JSON, CSV
  mingzhang prepare LAST… -o DIR  last year's document becomes this year's workbook and prose
  mingzhang publish FILE… -o DIR  publish: PDF, Word, Excel, page and data, each read back and compared
  mingzhang verify DIR         what was altered in a published folder, down to the figure
  mingzhang diff BEFORE AFTER  how two budgets differ: figures, projects, words
  mingzhang key                make the keys that publishing signs with
  mingzhang rules              every audit rule and what it rests on
  mingzhang family new|check   describe a layout not known yet, then read with it
  mingzhang serve              open the app on this machine

Try these first
  mingzhang audit budget.pdf
  mingzhang audit budgets --format csv > findings.csv
  mingzhang render budgets --to html,xlsx -o public

Options
  --lang zh|en   language (default Chinese)
  -h, --help     help; mingzhang audit --help for one command
  --version      version

Reads PDF, Excel, Word, web pages, plain text and archives of them; files of one disclosure in one folder are read together.
Exit codes: 0 no errors found; 1 errors found, or a file could not be read; 2 wrong usage; 70 our own mistake.`,
  read: `mingzhang read FILE|DIR… [--format text|json|csv] [--jobs N]
Reads a department budget into figures, each with its page and place. What could not be read is listed, never guessed.

  --format text   tables (default), without blank rows and columns
  --format csv    for programs, one line for each amount in a table (for Excel use render --to csv): file,page,line,form,…,amount_yuan,printed,x0,y0,x1,y1
  --format json   everything: figures, claims of the prose, projects and indicators, what was not read
  -j, --jobs      documents at a time (default: one for each processor core)

Examples
  mingzhang read budget.pdf
  mingzhang read budgets --format csv > all.csv`,
  audit: `mingzhang audit FILE|DIR… [--format text|csv|json|sarif] [-o DIR [--to html,pdf,xlsx,docx]] [--jobs N]
Audits a department budget: within forms, between forms, prose against forms, projects and indicators. Exit code 1 when it finds errors.

  --format text    findings, places, basis, likely slips (default)
  --format csv     one finding a line, for Excel and WPS
  --format json    for programs; every place with page and box
  --format sarif   for review tools and editors (SARIF 2.1.0)
  -o, --out        also writes the report as a page, the PDF with notes on it and a check sheet (Excel, Word); an overview of several documents
  --to             only some of them, separated by commas: html, pdf, xlsx, docx
  --rules FILE     adds a bureau's own rules and limits, see docs/rule-packs.md (render takes it too)
  --accepted FILE  findings accepted with a reason: counted no longer until a figure changes, see docs/accepted-findings.md (render takes it too)
  --approved DATE  day of approval; --published DATE day of publication, as 2026-02-10: was it published within twenty days (only files of a year the dates fit)
  -j, --jobs       documents at a time (default: one for each processor core)

Examples
  mingzhang audit budget.pdf
  mingzhang audit budgets -o opinions
  mingzhang audit budgets --format json > findings.json`,
  render: `mingzhang render FILE|DIR… -o DIR [--to html,xlsx,json,csv] [--no-findings] [--jobs N]
Writes a department budget as web page, Excel, JSON and CSV, under the name of the original.

  -o, --out    folder for the results (made when missing)
  --to         which of them (default all), separated by commas
  --no-findings  leaves the audit's findings out of page and JSON, for publishing
  -j, --jobs   documents at a time (default: one for each processor core)

Examples
  mingzhang render budget.pdf -o public
  mingzhang render budgets --to xlsx -o sheets`,
  prepare: `mingzhang prepare LASTYEAR… -o DIR [--tables FILLED.xlsx]
Makes this year's budget from the one published last year without typing a figure twice. Two steps:

  1  mingzhang prepare last.pdf -o new
     writes new/tables.xlsx: last year's forms, emptied, with formulas for totals and last year's figures as notes. Fill it in Excel or WPS.
  2  mingzhang prepare last.pdf --tables new/tables.xlsx -o new
     writes new/narrative.docx: last year's words with figures written anew from both years' tables, directions following the sign;
     figures no table tells and reasons carried over are highlighted for a person.
  then  mingzhang publish new/tables.xlsx new/narrative.docx -o public

  -o, --out   folder (made when missing; a file that is there already stays)
  --tables    the workbook, filled in
  --family    as in read`,
  publish: `mingzhang publish FILE… -o DIR [--date 2026-01-20] [--key PRIVATE.pem] [--last-year FILE] [--since OLD_DIR] [--reason "WHY"]
Publishes one department's budget as PDF (PDF/A with bookmarks), Word, Excel (totals are formulas), page, JSON and CSV in one folder.
Before anything is written, PDF, Word, Excel and the page are read back and compared with the data figure by figure; one difference and nothing is written.
Nor is it while a figure is unread, the audit finds an error that nobody accepted, or a place 〔待填〕 (to be written) is blank. Give the files of one disclosure together.

  -o, --out        folder (an empty one, made when missing)
  --date           day of publication (default today)
  --key FILE       signs the manifest with this private key (Ed25519 or SM2); mingzhang key makes one
  --last-year FILE last year's file or folder: the page tells its figures and what changed, and the manifest holds them (not needed for a draft, which has it)
  --since DIR      a new version: the folder published before. It is verified first, then changes.html says what was changed
  --accepted FILE  findings accepted with a reason do not stand in the way
  --reason "WHY"   figures of the prose that no table tells, and reasons of a draft to be rewritten, are listed and published only on this ground; it stands in manifest.json for all to read
  --family, --rules as in audit

Examples
  mingzhang publish budget.docx -o public
  mingzhang publish narrative.docx tables.xlsx -o public --key our-private.pem
  mingzhang publish corrected.docx -o public2 --since public           a corrected version, with what differs from the one before
  mingzhang publish draft.mingzhang -o public                          a draft the app's prepare room saved; read, audit and diff open it too`,
  verify: `mingzhang verify DIR [--key PUBLIC.pem]
Checks a published folder, or an archive of it: which file was altered, is missing or was added; in PDF, Word, Excel and the page, which figure, claim or project. Needs no network.

  --key FILE   the publisher's public key; when given, the manifest must be signed with it`,
  diff: `mingzhang diff BEFORE AFTER [--format text|html|json] [-o FILE]
How two budgets differ (two versions of one, two years, budget and accounts): both figures of every cell with difference and rate, projects and
indicators, words. Format, unit and layout may differ; what rounding explains is the same. Exit code 0 when nothing differs, 1 otherwise. A folder is one budget.

  --format     text tables (default), html a page, json for programs
  -o, --out    to a file instead of the screen
  --family     as in read

Examples
  mingzhang diff last.pdf this.docx
  mingzhang diff draft.xlsx final.xlsx --format html -o differences.html`,
  key: `mingzhang key [-o NAME] [--sm2]
Makes a pair of keys for signing: NAME-private.pem stays with you, NAME-public.pem may be published.

  -o, --out    the name (default mingzhang-key)
  --sm2        signs by SM2 with SM3; without it by Ed25519`,
  rules: `mingzhang rules [--format text|json]
Lists every audit rule: weight, id, meaning, basis.`,
  family: `mingzhang family new FILE [-o family.json]
mingzhang family check family.json FILE
Proposes a description of a layout that is not known; corrected by a person, it reads documents of that layout like a built-in one.

  new          for each table not read before: which form it may be, its title, what each column is, and why; what is unsure is left open
  check        says what is wrong in the description, then reads the file with it
  -o, --out    write to a file (printed otherwise)

Then
  mingzhang read DIR --family family.json
  audit and render take --family too. How to write it: docs/new-families.md.`,
  serve: `mingzhang serve [--port 4173]
Opens the app on this machine, for this machine only; documents are read in the browser. Takes the next port when one is in use.`,
}

const en: CliWords = {
  help: (topic) => enHelp[topic ?? 'all'],
  unknownCommand: (command) => `There is no command "${command}". Use read, audit, render, prepare, publish, verify, diff, key, rules, family or serve; mingzhang --help explains them.`,
  badOption: 'The options cannot be understood. Run mingzhang --help for the options.',
  valueMissing: (option) => `Option ${option} needs a value. Run mingzhang --help for the options.`,
  valueNotTaken: (option) => `Option ${option} takes no value. Run mingzhang --help for the options.`,
  optionNotTaken: (command, option) => `${command} does not take --${option}. Run mingzhang ${command} --help for its options.`,
  badLanguage: (language) => `Unknown language "${language}". Use --lang zh or --lang en.`,
  badPort: (port) => `"${port}" is not a port from 1 to 65535. Example: --port 4173`,
  badDate: (option, text) => `--${option} takes a date that exists, as 2026-02-10, not “${text}”.`,
  badJobs: (jobs) => `--jobs takes a number from 1 to 99, not "${jobs}".`,
  badChoice: (value, choices) => `Unknown choice "${value}". Use ${choices.join(', ')}.`,
  noFiles: (command) => `Please name a file or folder. Example: mingzhang ${command} budget.pdf`,
  badFamily: 'Usage: mingzhang family new FILE [-o family.json], or mingzhang family check family.json FILE',
  noOut: (command) => `Please name a folder for the results with -o. Example: mingzhang ${command} budget.pdf -o results`,
  oneRelease: 'Give one folder that was published, or an archive of it. Example: mingzhang verify public',
  fileFailure: (kind, path) => ({
    missing: `"${path}" was not found. Please check the path.`,
    notFolder: `"${path}" is a file, or a part of the path is, where a folder is needed. Choose another name.`,
    isFolder: `"${path}" is a folder, and a file is needed. Add the name of a file.`,
    denied: `"${path}" may not be read or written. Choose another place, or ask for the right to.`,
    full: `The disk is full: "${path}" was not written to its end. Make room, or choose another disk.`,
    tooLong: `The name of "${path}" is too long to be kept. Choose a shorter one.`,
    busy: `"${path}" is in use by another program. Close that and try again.`,
  })[kind],
  notFound: (path) => `"${path}" was not found. Please check the path.`,
  noFile: (path) => `"${path}" is neither a file nor a folder. Save it as a file first.`,
  emptyFolder: (paths) => `${paths} holds nothing to read (PDF, Excel, Word, web page, TXT, ZIP). Check the folder, or name the file itself.`,
  notBuilt: 'The app has not been built. Please run npm run build first.',
  serving: (address) => `Mingzhang is ready: ${address}\nDocuments are read in your browser and stay on this machine. Press Ctrl+C to stop.`,
  failure: (path, failure, detail) => {
    if (failure === 'timeLimit') return `${path}: not read within ${detail}, stopped; the other files go on. Please split the file and try again.`
    if (failure === 'memoryLimit') return `${path}: took more than ${detail} of memory, stopped; the other files go on. Please split the file and try again.`
    return `${path}: our own mistake; the other files go on. Please send us the lines below with the file.\n${detail}`
  },
  batch: (totals) =>
    `${totals.documentCount} files, ${totals.pageCount} pages: ${totals.factCount} figures, ${totals.unreadCount} unread; ${totals.errorCount} errors, ${totals.warningCount} warnings, ${totals.adviceCount} advice; ${totals.failedCount} files could not be read.`,
  unit: { yuan: 'yuan', tenThousandYuan: '10,000 yuan', hundredMillionYuan: '100 million yuan' },
  nil: 'nil table',
  byMeaning: ({ headCount, codeCount, sumCount }) => `(title not known; recognized by ${headCount} amount columns, ${codeCount} codes and ${sumCount} sums that hold)`,
  unread: 'unread',
  blankLeftOut: (rows, columns) => `(${rows} blank rows and ${columns} blank columns left out)`,
  counts: ({ forms, unreadForms, facts, unread, projects, claims, bound }) =>
    `${forms} forms${unreadForms === 0 ? '' : ` (${unreadForms} of them unread)`}, ${facts} figures, ${unread} unread; ${projects} projects; ${claims} figures in the prose, ${bound} of them tied to a table.`,
  audited: ({ passed, undetermined, errors, warnings, advice }) =>
    `${passed} rules passed, ${undetermined} undetermined; ${errors} errors, ${warnings} warnings, ${advice} advice.`,
  severity: { error: '● error', warning: '▲ warning', advice: '◆ advice' },
  why: 'Why',
  remedy: 'What to do',
  where: 'Where',
  likely: 'Likely slip',
  problems: 'Problems while reading',
  relations: 'Files of one department',
  compared: '(compared with other documents of the department)',
  relation: { lastYear: '(last year)', nextYear: '(next year)', finalAccounts: '(final accounts of the year)', budget: '(budget of the year)', department: '(department)', agency: '(own level or agency)' },
  written: (path) => `wrote ${path}`,
  carried: (where, length) => `  ▲ The text of ${where} has ${length} characters, more than a cell holds: its beginning stays there, the rest is in the sheet 续文 (continued).`,
  otherLanguage: '',
  notWritten: (path, reasons) => `nothing was written for ${path}: ${reasons.join(' ')}`,
  unknownOption: (option) => `Unknown option ${option}. Run mingzhang --help for the options.`,
  quote: (text) => ` “${text}”`,
  colon: ': ',
  semicolon: '; ',
  repeated: (line, count) => `${line} (${count} alike)`,
  findingHeads: ['file', 'weight', 'finding', 'where', 'as printed', 'why', 'what to do', 'rule', 'accepted'],
  ruleHeads: ['Weight', 'Rule', 'Meaning', 'Basis'],
  ruleCount: (count) => `${count} rules.`,
}

export const cliWords: Readonly<Record<'zh' | 'en', CliWords>> = { zh, en }
