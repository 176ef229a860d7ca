/** Shakes the phone, for milliseconds on and off in turn. A browser allows it once the page was touched, and complains before. */
export const shake = (pattern: number | number[]): void => {
  if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive) navigator.vibrate(pattern)
}
