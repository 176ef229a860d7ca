import decodeQr from 'qr/decode.js'

/** What the QR code among the pixels (RGBA) says, or null. */
export const decodePicture = (picture: {
  width: number
  height: number
  data: Uint8ClampedArray
}): string | null => {
  try {
    return decodeQr(picture, { format: 'RGBA', timeLimit: 60 })
  } catch {
    return null
  }
}
