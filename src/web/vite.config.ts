/** The served app: one page, hashed assets, everything relative so that any folder of any host will do. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withoutEval } from './without-eval.ts'

export const target = 'chrome100'

/** sm-crypto-v2 asks for Node's crypto where the platform has none; a browser has. */
export const alias = [{ find: /^crypto$/, replacement: `${import.meta.dirname}/platform-crypto.ts` }]

// biome-ignore lint/style/noDefaultExport: Vite reads its configuration from the default export.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: { alias },
  worker: { format: 'es', plugins: () => [withoutEval()], rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    target,
    cssTarget: target,
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})
