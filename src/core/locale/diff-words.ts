/** What is said of the difference between two budgets. */
export interface DiffWords {
  readonly title: string
  readonly heads: readonly [row: string, column: string, before: string, after: string, difference: string, rate: string]
  readonly summary: (changed: number, equal: number) => string
  readonly departmentsDiffer: (before: string, after: string) => string
  readonly formAdded: string
  readonly formRemoved: string
  readonly projects: string
  readonly projectStates: Readonly<Record<'added' | 'removed' | 'changed', string>>
  readonly removed: string
  readonly added: string
  readonly same: string
  readonly none: string
  readonly of: (department: string, year: number | null, kind: string, files: string) => string
  readonly twoNeeded: string
}

export const diffWords: Readonly<Record<'zh' | 'en', DiffWords>> = {
  zh: {
    title: '两份预算的不同',
    heads: ['项目', '栏', '前', '后', '差额', '增减'],
    summary: (changed, equal) => `${changed} 个数字不同，${equal} 个相同（含四舍五入以内）。`,
    departmentsDiffer: (before, after) => `注意：两份文件不是同一个部门：${before}、${after}。`,
    formAdded: '（后一份才有的表）',
    formRemoved: '（前一份才有的表）',
    projects: '项目与绩效目标',
    projectStates: { added: '新增', removed: '取消', changed: '变更' },
    removed: '前一份才有的文字',
    added: '后一份才有的文字',
    same: '数字、项目、文字都相同。',
    none: '—',
    of: (department, year, kind, files) => `${department}${year === null ? '' : ` ${year} 年`}${kind}（${files}）`,
    twoNeeded: 'diff 要正好两份文件。例：mingzhang diff 去年.pdf 今年.docx',
  },
  en: {
    title: 'How two budgets differ',
    heads: ['row', 'column', 'before', 'after', 'difference', 'change'],
    summary: (changed, equal) => `${changed} figures differ, ${equal} are the same (within rounding).`,
    departmentsDiffer: (before, after) => `Note: the two documents are of different departments: ${before}, ${after}.`,
    formAdded: '(only in the second)',
    formRemoved: '(only in the first)',
    projects: 'Projects and targets',
    projectStates: { added: 'new', removed: 'dropped', changed: 'changed' },
    removed: 'Words only in the first',
    added: 'Words only in the second',
    same: 'Figures, projects and words are the same.',
    none: '—',
    of: (department, year, kind, files) => `${department}${year === null ? '' : ` ${year}`} ${kind} (${files})`,
    twoNeeded: 'diff takes exactly two documents. Example: mingzhang diff last.pdf this.docx',
  },
}
