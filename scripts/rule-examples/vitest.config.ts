/** The rules' own tests, run to gather examples of what they say; see from-tests.ts. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const recorder = fileURLToPath(new URL('record-sketches.ts', import.meta.url))

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export.
export default defineConfig({
  resolve: { alias: [{ find: /^(\.\.?\/)+run\.ts$/, replacement: recorder }] },
  test: {
    include: ['src/core/audit/rules/**/*.test.ts', 'src/core/audit/{identities,bounds}.test.ts'],
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
  },
})
