/** The public API of the core: open a disclosure, publish it. Everything else is reached through the types. */
export type { Effects, InputFile } from './effects.ts'
export { compareAmounts, formatAmount, readAmount, type Amount, type Unit } from './money.ts'
export { listFacts, type Budget, type Fact } from './model/budget.ts'
export type { Audit, Finding } from './model/finding.ts'
export type { Form, Cell } from './model/form.ts'
export { openDisclosure, type Disclosure } from './pipeline.ts'
