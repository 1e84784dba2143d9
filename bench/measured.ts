/** What the benchmark measures, as one module: bundled like the command line is, so that what runs is what a user runs (build-measured.ts). */
export { nodeEffects } from '../src/cli/node-effects.ts'
export { auditBudget } from '../src/core/audit/run.ts'
export { assembleBudget, openDisclosure, readFiles } from '../src/core/pipeline.ts'
