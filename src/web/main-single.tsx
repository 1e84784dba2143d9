/** Entry of the single file. */
import { singleAssets } from './assets/single.ts'
import { startApp } from './start-app.tsx'

startApp(singleAssets)
