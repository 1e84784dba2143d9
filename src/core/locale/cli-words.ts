/** What the command line says, in both languages. Used by src/cli only. */

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

export interface CliWords {
  readonly usage: string
  readonly unknownCommand: (command: string) => string
  readonly badPort: (port: string) => string
  readonly badFormat: (format: string) => string
  readonly csvOnlyForRead: string
  readonly noFiles: string
  readonly noOut: string
  readonly notFound: (path: string) => string
  readonly emptyFolder: string
  readonly serving: (address: string) => string
  readonly failure: (path: string, failure: 'timeLimit' | 'crashed', detail: string) => string
  readonly batch: (totals: BatchTotals) => string
  readonly page: (pageNumber: number) => string
  readonly unit: Readonly<Record<'yuan' | 'tenThousandYuan' | 'hundredMillionYuan', string>>
  readonly nil: string
  readonly unread: string
  readonly rowHead: string
  readonly counts: (counts: { forms: number; facts: number; unread: number; projects: number; claims: number; bound: number }) => string
  readonly audited: (counts: { passed: number; undetermined: number; errors: number; warnings: number; advice: number }) => string
  readonly severity: Readonly<Record<'error' | 'warning' | 'advice', string>>
  readonly why: string
  readonly remedy: string
  readonly where: string
  readonly likely: string
  readonly problems: string
  readonly written: (path: string) => string
}

const zh: CliWords = {
  usage: `明账 mingzhang：读、审、公开部门预算。文件不离开本机。

用法
  mingzhang read    文件或文件夹…  [--format text|json|csv]   读成表格与数字
  mingzhang audit   文件或文件夹…  [--format text|json]       审核，列出问题与所在页
  mingzhang publish 文件或文件夹…  --out 文件夹               生成网页、Excel、JSON、CSV
  mingzhang serve   [--port 4173]                             在本机打开网页版

选项
  --language zh|en   语言（默认中文）
  --help             显示本说明

可读的文件：PDF（有文字层）与纯文本。
退出码：0 未发现错误；1 发现错误或有文件读不出；2 用法有误；70 程序自身出错。`,
  unknownCommand: (command) => `没有“${command}”这个命令。可用：read、audit、publish、serve。运行 mingzhang --help 看说明。`,
  badPort: (port) => `端口“${port}”不是 1 到 65535 的数字。例：--port 4173`,
  badFormat: (format) => `不认识格式“${format}”。可用：text、json；read 还可用 csv。`,
  csvOnlyForRead: 'csv 只用于 read。审核结果请用 --format json。',
  noFiles: '请给出要处理的文件或文件夹。例：mingzhang audit 预算.pdf',
  noOut: '请用 --out 指定保存结果的文件夹。例：mingzhang publish 预算.pdf --out 公开',
  notFound: (path) => `找不到“${path}”。请检查路径。`,
  emptyFolder: '文件夹里没有 PDF 或 TXT 文件。',
  serving: (address) => `明账已打开：${address}\n文件只在本机浏览器里处理。按 Ctrl+C 结束。\nMingzhang is ready at the address above. Press Ctrl+C to stop.`,
  failure: (path, failure, detail) =>
    failure === 'timeLimit' ? `${path}：超过 ${detail} 仍未读完，已停止；其他文件照常处理。请拆分后重试。` : `${path}：处理时中断（${detail}），其他文件照常处理。`,
  batch: (totals) =>
    `合计 ${totals.documentCount} 个文件、${totals.pageCount} 页：数字 ${totals.factCount} 个，未读出 ${totals.unreadCount} 个；错误 ${totals.errorCount}，警告 ${totals.warningCount}，建议 ${totals.adviceCount}；读不出的文件 ${totals.failedCount} 个。`,
  page: (pageNumber) => `第 ${pageNumber} 页`,
  unit: { yuan: '元', tenThousandYuan: '万元', hundredMillionYuan: '亿元' },
  nil: '空表',
  unread: '未读出',
  rowHead: '项目',
  counts: ({ forms, facts, unread, projects, claims, bound }) =>
    `表 ${forms} 张，数字 ${facts} 个，未读出 ${unread} 个；项目 ${projects} 个；文字中的数字 ${claims} 处，其中 ${bound} 处与表格对应。`,
  audited: ({ passed, undetermined, errors, warnings, advice }) =>
    `规则通过 ${passed} 条，无法判断 ${undetermined} 条；错误 ${errors}，警告 ${warnings}，建议 ${advice}。`,
  severity: { error: '● 错误', warning: '▲ 警告', advice: '◆ 建议' },
  why: '依据',
  remedy: '处理',
  where: '位置',
  likely: '可能的笔误',
  problems: '未能读出',
  written: (path) => `已写入 ${path}`,
}

const en: CliWords = {
  usage: `mingzhang: read, audit and publish department budgets. Files never leave this machine.

Usage
  mingzhang read    FILE|DIR…  [--format text|json|csv]   tables and figures
  mingzhang audit   FILE|DIR…  [--format text|json]       what does not add up, and on which page
  mingzhang publish FILE|DIR…  --out DIR                  web page, Excel, JSON, CSV
  mingzhang serve   [--port 4173]                         open the app on this machine

Options
  --language zh|en   language (default Chinese)
  --help             this text

Reads PDF files with a text layer, and plain text.
Exit codes: 0 no errors found; 1 errors found or a file could not be read; 2 wrong usage; 70 our own mistake.`,
  unknownCommand: (command) => `There is no command "${command}". Use read, audit, publish or serve; mingzhang --help explains them.`,
  badPort: (port) => `"${port}" is not a port from 1 to 65535. Example: --port 4173`,
  badFormat: (format) => `Unknown format "${format}". Use text or json; read also writes csv.`,
  csvOnlyForRead: 'csv is for read only. Use --format json for audit results.',
  noFiles: 'Please name a file or folder. Example: mingzhang audit budget.pdf',
  noOut: 'Please name a folder for the results with --out. Example: mingzhang publish budget.pdf --out public',
  notFound: (path) => `"${path}" was not found. Please check the path.`,
  emptyFolder: 'The folder holds no PDF or TXT file.',
  serving: (address) => `Mingzhang is ready at ${address}\nDocuments are read in your browser and stay on this machine. Press Ctrl+C to stop.`,
  failure: (path, failure, detail) =>
    failure === 'timeLimit'
      ? `${path}: not read within ${detail}, stopped; the other files go on. Please split it and try again.`
      : `${path}: interrupted (${detail}); the other files go on.`,
  batch: (totals) =>
    `${totals.documentCount} files, ${totals.pageCount} pages: ${totals.factCount} figures, ${totals.unreadCount} unread; ${totals.errorCount} errors, ${totals.warningCount} warnings, ${totals.adviceCount} advice; ${totals.failedCount} files could not be read.`,
  page: (pageNumber) => `page ${pageNumber}`,
  unit: { yuan: 'yuan', tenThousandYuan: '10,000 yuan', hundredMillionYuan: '100 million yuan' },
  nil: 'nil table',
  unread: 'unread',
  rowHead: 'Item',
  counts: ({ forms, facts, unread, projects, claims, bound }) =>
    `${forms} forms, ${facts} figures, ${unread} unread; ${projects} projects; ${claims} figures in the prose, ${bound} of them tied to a table.`,
  audited: ({ passed, undetermined, errors, warnings, advice }) =>
    `${passed} rules passed, ${undetermined} undetermined; ${errors} errors, ${warnings} warnings, ${advice} advice.`,
  severity: { error: '● error', warning: '▲ warning', advice: '◆ advice' },
  why: 'Why',
  remedy: 'What to do',
  where: 'Where',
  likely: 'Likely slip',
  problems: 'Could not be read',
  written: (path) => `wrote ${path}`,
}

export const cliWords: Readonly<Record<'zh' | 'en', CliWords>> = { zh, en }
