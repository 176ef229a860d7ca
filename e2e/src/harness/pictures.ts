import readQrPixels from 'jsqr'
import type { Locator } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'

/** What the QR code says that somebody would scan from the screen. */
export const scan = async (picture: Locator): Promise<string> => {
  await picture.waitFor()
  const { data, info } = await sharp(await picture.screenshot())
    .resize({ width: 480 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const read = readQrPixels.default(new Uint8ClampedArray(data), info.width, info.height)
  if (!read) throw new Error('No QR code in the picture')
  return read.data
}

/** A picture that could be a certificate. */
export const certificate = (name: string): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
      <rect width="800" height="600" fill="#fdf6e3" stroke="#b22222" stroke-width="24"/>
      <text x="400" y="300" font-size="40" text-anchor="middle">${name}</text></svg>`),
  )
    .png()
    .toBuffer()

/** A picture that is there, and that the browser could read. */
export const expectPicture = async (picture: Locator): Promise<void> => {
  await picture.first().waitFor()
  await picture.first().evaluate((image: HTMLImageElement) => image.decode())
  expect(await picture.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
}
