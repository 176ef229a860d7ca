/**
 * Keeps the app itself on the phone (a service worker), so that a voucher opens without a network. It keeps the page and the
 * files of one build, never an answer of the server; pages come from the server whenever it answers. When a page comes
 * that knows no keeper, the app has none any more and this one takes itself away.
 */

/** What the page tells: files that it has loaded besides. */
export type KeepMore = { keep: readonly string[] }

/** Put in by the build: the name of this build, and its files. */
declare const KEPT_BUILD: string
declare const KEPT_ASSETS: readonly string[]

/** What the page says about itself; `build/shell-keeper.ts` writes it. */
const mark = 'name="keeper"'
const shell = '/m/'
const prefix = 'huigong-shell-'
const name = prefix + KEPT_BUILD
const patienceInMilliseconds = 5_000

type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetch = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Keeper = {
  location: Location
  clients: { claim: () => Promise<void> }
  registration: { unregister: () => Promise<boolean> }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (kind: 'install' | 'activate', listener: (event: Extendable) => void): void
    (kind: 'fetch', listener: (event: Fetch) => void): void
    (kind: 'message', listener: (event: MessageEvent & Extendable) => void): void
  }
}
const keeper = globalThis as unknown as Keeper

keeper.addEventListener('install', (event) => event.waitUntil(keepBuild()))
keeper.addEventListener('activate', (event) => event.waitUntil(takeOver()))
keeper.addEventListener('message', (event) => event.waitUntil(keepMore(event.data)))
keeper.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== keeper.location.origin) return
  if (request.mode === 'navigate') event.respondWith(openPage(request))
  else if (pathname.startsWith(`${shell}assets/`)) event.respondWith(openAsset(request))
})

const keepBuild = async () => {
  const kept = await caches.open(name)
  await kept.addAll([
    new Request(shell, { cache: 'reload' }),
    ...KEPT_ASSETS.map((path) => new Request(path)),
  ])
  await keeper.skipWaiting()
}

const takeOver = async () => {
  for (const each of await caches.keys())
    if (each.startsWith(prefix) && each !== name) await caches.delete(each)
  await keeper.clients.claim()
}

/** Files that the page has loaded besides, such as the texts of another language. */
const keepMore = async (message: unknown) => {
  const paths = (message as Partial<KeepMore> | null)?.keep
  if (!Array.isArray(paths)) return
  const kept = await caches.open(name)
  for (const path of paths)
    if (typeof path === 'string' && path.startsWith(`${shell}assets/`) && !(await kept.match(path)))
      await kept.add(path).catch(() => undefined)
}

const openPage = async (request: Request): Promise<Response> => {
  const kept = caches.match(shell, { cacheName: name })
  const fresh = fetch(request).then((response) => {
    void leaveIfUnknown(response.clone())
    return response
  })
  // A server that is down answers through whatever stands before it; what is kept is worth more than such a page.
  const answered = fresh.then((response) => (response.status >= 500 ? undefined : response))
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceInMilliseconds))
  const first = await Promise.race([answered, late]).catch(() => undefined)
  return first ?? (await kept) ?? fresh
}

/** Names of assets carry their content: the same name is the same file. */
const openAsset = async (request: Request): Promise<Response> =>
  (await caches.match(request, { cacheName: name })) ?? fetch(request)

const leaveIfUnknown = async (page: Response) => {
  const isPage = page.ok && (page.headers.get('content-type') ?? '').includes('text/html')
  if (!isPage || (await page.text()).includes(mark)) return
  await keeper.registration.unregister()
  for (const each of await caches.keys()) if (each.startsWith(prefix)) await caches.delete(each)
}
