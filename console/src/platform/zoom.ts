import { useSyncExternalStore } from 'react'

const zoomSteps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const
const storageKey = 'huigong.console.zoom'
const listeners = new Set<() => void>()

const readStored = (): number => {
  const stored = Number(localStorage.getItem(storageKey))
  return zoomSteps.find((step) => step === stored) ?? 1
}

let zoom = readStored()
const apply = (): void => {
  document.documentElement.style.fontSize = `${16 * zoom}px`
}
apply()

/** Sizes follow the root's font size, so that everything flows anew; kept on this device. */
export const setZoom = (next: number): void => {
  zoom = next
  localStorage.setItem(storageKey, String(next))
  apply()
  for (const listener of listeners) listener()
}

export const useZoom = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => zoom,
  )

export const nextZoom = (from: number, direction: 1 | -1): number | undefined =>
  direction === 1 ? zoomSteps.find((step) => step > from) : zoomSteps.findLast((step) => step < from)
