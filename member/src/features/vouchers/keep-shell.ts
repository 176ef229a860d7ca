import type { KeepMore } from '../../keeper/keeper.ts'

/**
 * Lets this phone keep the app itself, so that a voucher can be opened without a network. Only by https and on the own
 * machine: elsewhere browsers have no such keeper.
 */
export const keepShell = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/m/keeper.js', { scope: '/m/', updateViaCache: 'none' })
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ keep: loadedAssets() } satisfies KeepMore)
  } catch {
    // Without it the app works, with a network.
  }
}

/** Files of this app that the page has loaded, such as the texts of the language shown. */
const loadedAssets = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/m/assets/'))
    .map(({ pathname }) => pathname)
