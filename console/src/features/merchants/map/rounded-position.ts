import type { Position } from '@huigong/contract'

/** Six digits behind the point are a tenth of a metre. */
export const roundedPosition = ({ longitude, latitude }: Position): Position => ({
  longitude: rounded(longitude),
  latitude: rounded(latitude),
})

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
