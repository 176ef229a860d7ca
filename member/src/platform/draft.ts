import { useSyncExternalStore } from 'react'

const clearing = new Set<() => void>()

/**
 * What somebody is typing, kept while pages come and go: a session that ends or a look at another page loses
 * nothing. In memory only, because it holds identity numbers.
 */
export const createDraft = <Draft extends object>(empty: Draft) => {
  let current = empty
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const set = (next: Draft) => {
    current = next
    for (const listener of listeners) listener()
  }
  const clear = () => set(empty)
  clearing.add(clear)
  return {
    useDraft: (): Draft => useSyncExternalStore(subscribe, () => current),
    change: (part: Partial<Draft>) => set({ ...current, ...part }),
    clear,
  }
}

/** On signing out, and when another account signs in on this phone. */
export const clearDrafts = (): void => {
  for (const clear of clearing) clear()
}
