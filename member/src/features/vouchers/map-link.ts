import type { Position } from '@huigong/contract'

/** Opens the map that the phone has; Apple's phones do not know `geo:` (RFC 5870). */
export const mapLink = ({ latitude, longitude }: Position, name: string, userAgent: string): string => {
  const point = `${latitude},${longitude}`
  const label = encodeURIComponent(name)
  return /iPhone|iPad|Macintosh/.test(userAgent)
    ? `https://maps.apple.com/?ll=${point}&q=${label}`
    : `geo:${point}?q=${point}(${label})`
}
