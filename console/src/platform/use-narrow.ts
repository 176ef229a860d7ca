import { useSyncExternalStore } from 'react'
import { useZoom } from './zoom.ts'

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** Whether the window is narrower than so many rem: at 200 % zoom a wide window counts as half as wide. */
export const useNarrow = (belowRem = 66): boolean => {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth)
  return width / (16 * useZoom()) < belowRem
}
