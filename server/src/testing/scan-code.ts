import jsqr from 'jsqr'
import sharp from 'sharp'

// The package is CommonJS: the function is on the property `default` of what Node imports.
const decode = jsqr as unknown as typeof jsqr.default

/** The text of the QR code in a picture: as a camera reads it, by another library than the one that drew it. */
export const scanCode = async (picture: Buffer): Promise<string | undefined> => {
  const { data, info } = await sharp(picture)
    .resize(1000, null, { kernel: 'nearest' })
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data
}
