/** Entry of the served app. */
import { servedAssets } from './assets/served.ts'
import { startApp } from './start-app.tsx'

startApp(servedAssets)

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined)
}
