import { decodePicture } from './decode-picture.ts'

/** Reads pixels away from the page, so that a slow phone's buttons stay quick. */
self.onmessage = ({ data }: MessageEvent<{ width: number; height: number; pixels: ArrayBuffer }>) => {
  const { width, height, pixels } = data
  self.postMessage(decodePicture({ width, height, data: new Uint8ClampedArray(pixels) }))
}
