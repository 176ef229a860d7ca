import { useSyncExternalStore } from 'react'

export const textSizes = ['normal', 'large'] as const
export type TextSize = (typeof textSizes)[number]

const storageKey = 'huigong.text-size'
const listeners = new Set<() => void>()

/** Size of all text, kept on this device: it scales the root, so everything measured in rem follows. */
export const useTextSize = (): TextSize => useSyncExternalStore(subscribe, readTextSize)

export const changeTextSize = (size: TextSize): void => {
  localStorage.setItem(storageKey, size)
  applyTextSize()
  for (const listener of listeners) listener()
}

export const applyTextSize = (): void => {
  document.documentElement.dataset.textSize = readTextSize()
}

const readTextSize = (): TextSize => (localStorage.getItem(storageKey) === 'large' ? 'large' : 'normal')

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
