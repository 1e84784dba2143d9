/**
 * Keeps the app on this machine, so that it opens with the network off. It holds the app's own files and nothing else: documents never
 * pass through it. scripts/build-web.ts bundles it with the list of files and their version.
 */
interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface FetchQuestion extends Lifetime {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

interface ServiceWorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchQuestion) => void): void
}

declare const appFiles: readonly string[]
declare const appVersion: string

const scope = globalThis as unknown as ServiceWorkerScope
const cacheName = `mingzhang-${appVersion}`
/** A page on a slow line is shown from here rather than waited for. */
const patienceMs = 3000

scope.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName)
      await cache.addAll(appFiles.map((file) => new Request(new URL(file, scope.registration.scope), { cache: 'no-cache' })))
      await scope.skipWaiting()
    })(),
  )
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('mingzhang-') && name !== cacheName) await caches.delete(name)
      await scope.clients.claim()
    })(),
  )
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return
  event.respondWith(request.mode === 'navigate' ? openPage(request) : openFile(request))
})

/** The newest page when the network answers in time, otherwise the one kept. */
async function openPage(request: Request): Promise<Response> {
  const kept = await caches.match(new URL('index.html', scope.registration.scope).href)
  const fresh = fetch(request)
  if (kept === undefined) return fresh
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patienceMs))
  return Promise.race([fresh.catch(() => kept), late])
}

async function openFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request)
}
