import { defineConfig } from 'vitest/config'

/** Longer runs of properties take longer (test/property-runs.ts). */
const factor = Number.parseInt(process.env['MINGZHANG_PROPERTY_RUNS'] ?? '1', 10)

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'], isolate: false, testTimeout: 60_000 * factor },
})
