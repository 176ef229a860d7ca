import { useSyncExternalStore } from 'react'

const clearing = new Set<() => void>()

type Kept<Draft> = {
  /** Name in the window's own storage: the draft outlives a reload, as when the camera pushes the page out of memory. */
  name: string
  /** Stays in memory: numbers of identity documents. */
  without: readonly (keyof Draft)[]
}

/**
 * What somebody is typing, kept while pages come and go: a session that ends or a look at another page loses
 * nothing. In memory only, because it may hold identity numbers; or `kept` in this window without them.
 */
export const createDraft = <Draft extends object>(empty: Draft, kept?: Kept<Draft>) => {
  let current = kept ? { ...empty, ...readKept<Draft>(kept.name) } : empty
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const set = (next: Draft) => {
    current = next
    if (kept) writeKept(kept, next === empty ? undefined : next)
    for (const listener of listeners) listener()
  }
  const clear = () => set(empty)
  clearing.add(clear)
  return {
    useDraft: (): Draft => useSyncExternalStore(subscribe, () => current),
    read: (): Draft => current,
    change: (part: Partial<Draft>) => set({ ...current, ...part }),
    clear,
  }
}

/** On signing out, and when another account signs in on this phone. */
export const clearDrafts = (): void => {
  for (const clear of clearing) clear()
  // Those of pages that were not opened since the last reload.
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}

const prefix = 'huigong.draft.'

const readKept = <Draft>(name: string): Partial<Draft> => {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name) ?? '{}') as Partial<Draft>
  } catch {
    return {}
  }
}

const writeKept = <Draft extends object>({ name, without }: Kept<Draft>, draft: Draft | undefined) => {
  if (!draft) return sessionStorage.removeItem(prefix + name)
  const parts = Object.entries(draft).filter(([key]) => !without.includes(key as keyof Draft))
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(Object.fromEntries(parts)))
  } catch {
    // A full storage costs the convenience only.
  }
}
