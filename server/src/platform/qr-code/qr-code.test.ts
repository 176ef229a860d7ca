import { Buffer } from 'node:buffer'
import jsqr from 'jsqr'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { qrCodePng, qrCodeSvg } from './qr-code.ts'

const texts = ['https://huigong.example/m/card?code=v1.abc', '会员 张三', 'x'.repeat(600)]

// The package is CommonJS: the function is on the property `default` of what Node imports.
const decode = jsqr as unknown as typeof jsqr.default

async function scan(image: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(image)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data
}

it.each(texts)('a scanner reads the PNG', async (text) => {
  const image = await qrCodePng(text, 500)
  expect((await sharp(image).metadata()).width).toBe(500)
  expect(await scan(image)).toBe(text)
})

it.each(texts)('a scanner reads the SVG', async (text) => {
  const svg = await qrCodeSvg(text)
  expect(svg).toMatch(/^<svg [^>]*viewBox=/)
  expect(await scan(await sharp(Buffer.from(svg)).resize(600).png().toBuffer())).toBe(text)
})
