import { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { scanCode } from '../../testing/scan-code.ts'
import { qrCodePng, qrCodeSvg } from './qr-code.ts'

const texts = ['https://huigong.example/m/card?code=v1.abc', '会员 张三', 'x'.repeat(600)]

it.each(texts)('a scanner reads the PNG', async (text) => {
  const image = await qrCodePng(text, 500)
  expect((await sharp(image).metadata()).width).toBe(500)
  expect(await scanCode(image)).toBe(text)
})

it.each(texts)('a scanner reads the SVG', async (text) => {
  const svg = await qrCodeSvg(text)
  expect(svg).toMatch(/^<svg [^>]*viewBox=/)
  expect(await scanCode(await sharp(Buffer.from(svg)).resize(600).png().toBuffer())).toBe(text)
})
