/** The same app as parts of one HTML file: one script with its worker inside, one style sheet. scripts/build-web.ts puts them together. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { alias, target } from './vite.config.ts'

// biome-ignore lint/style/noDefaultExport: Vite reads its configuration from the default export.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react()],
  resolve: { alias },
  worker: { format: 'iife', rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    target,
    cssTarget: target,
    outDir: '../../.cache/single',
    emptyOutDir: true,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: {
      input: `${import.meta.dirname}/main-single.tsx`,
      output: { entryFileNames: 'single.js', assetFileNames: 'single[extname]', format: 'iife' },
      checks: { pluginTimings: false },
    },
  },
})
