import decodeQr from 'qr/decode.js'

/** Reads pixels away from the page, so that a slow phone's buttons stay quick. */
self.onmessage = ({ data }: MessageEvent<{ width: number; height: number; pixels: ArrayBuffer }>) => {
  const { width, height, pixels } = data
  self.postMessage(read({ width, height, data: new Uint8ClampedArray(pixels) }))
}

const read = (picture: { width: number; height: number; data: Uint8ClampedArray }): string | null => {
  try {
    return decodeQr(picture, { format: 'RGBA', timeLimit: 60 })
  } catch {
    return null
  }
}
