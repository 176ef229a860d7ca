import { Buffer } from 'node:buffer'
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Create, type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { ImageProblem } from './image-problem.ts'
import { defaultImageLimits, reencodeImage } from './reencode-image.ts'

const script = '<script>alert(1)</script>'
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${script}</svg>`

async function draw(width = 40, height = 20): Promise<Sharp> {
  return sharp({ create: { width, height, channels: 3, background: '#c8161d' } })
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'no problem',
    (reason: unknown) => reason,
  )
  return error instanceof ImageProblem ? error.code : String(error)
}

describe('taking a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('accepts %s and makes webp or jpeg of it', async (format) => {
    const original = await (await draw()).toFormat(format).toBuffer()
    const webp = await reencodeImage(original)
    expect(webp).toMatchObject({ mediaType: 'image/webp', widthInPixels: 40, heightInPixels: 20 })
    expect((await sharp(webp.bytes).metadata()).format).toBe('webp')
    const jpeg = await reencodeImage(original, defaultImageLimits, 'jpeg')
    expect((await sharp(jpeg.bytes).metadata()).format).toBe('jpeg')
  })

  it('turns it upright and leaves place and camera behind', async () => {
    const exif = { IFD0: { Make: 'Camera of Zhang' }, IFD3: { GPSLatitude: '39/1 54/1 0/1' } }
    const original = await (await draw()).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(original).metadata()).orientation).toBe(6)
    const { bytes, widthInPixels, heightInPixels } = await reencodeImage(original)
    expect([widthInPixels, heightInPixels]).toEqual([20, 40])
    const { exif: kept, orientation } = await sharp(bytes).metadata()
    expect([kept, orientation]).toEqual([undefined, undefined])
  })

  it('scales large pictures down', async () => {
    const original = await (await draw(5_120, 100)).png().toBuffer()
    expect(await reencodeImage(original)).toMatchObject({ widthInPixels: 2_560, heightInPixels: 50 })
  })

  it('leaves a script behind the picture, or within its remarks, behind', async () => {
    const picture = await (await draw())
      .withExif({ IFD0: { ImageDescription: script } })
      .jpeg()
      .toBuffer()
    const original = Buffer.concat([picture, Buffer.from(script)])
    expect(original.includes(script)).toBe(true)
    expect((await reencodeImage(original)).bytes.includes('script')).toBe(false)
  })
})

describe('refusing', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a script', Buffer.from(script)],
    ['a page', Buffer.from(`<!doctype html>${script}`)],
    ['a drawing with a script', Buffer.from(svg)],
    ['a declared drawing with a script', Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['a document', Buffer.from('%PDF-1.7\n')],
    ['a program', Buffer.from('\u007fELF', 'latin1')],
    ['a GIF that is a script', Buffer.from('GIF89a/*\u0000*/=1;alert(1)', 'latin1')],
  ])('%s', async (_name, bytes) => {
    expect(await codeOf(reencodeImage(bytes))).toBe('not_an_image')
  })

  it('a true GIF and TIFF', async () => {
    expect(await codeOf(reencodeImage(await (await draw()).gif().toBuffer()))).toBe('not_an_image')
    expect(await codeOf(reencodeImage(await (await draw()).tiff().toBuffer()))).toBe('not_an_image')
  })

  it('a page or script that begins like a picture', async () => {
    for (const start of [
      'ffd8ffe000104a464946',
      '89504e470d0a1a0a0000000d49484452',
      '524946460000000057454250',
    ]) {
      const bytes = Buffer.concat([Buffer.from(start, 'hex'), Buffer.from(`${script}${svg}`)])
      expect(await codeOf(reencodeImage(bytes))).toMatch(/image_broken|not_an_image/)
    }
  })

  it('a picture cut off', async () => {
    const noise = sharp({
      create: { width: 200, height: 200, channels: 3, noise: { type: 'gaussian' } } as Create,
    })
    const whole = await noise.png().toBuffer()
    expect(await codeOf(reencodeImage(whole.subarray(0, whole.length / 2)))).toBe('image_broken')
  })

  it('too many bytes', async () => {
    const limits = { ...defaultImageLimits, maximumBytes: 10 }
    expect(await codeOf(reencodeImage(await (await draw()).png().toBuffer(), limits))).toBe('image_too_large')
  })

  it('a small file that unfolds into a huge picture', async () => {
    const bomb = drawHuge(30_000, 30_000)
    expect(bomb.length).toBeLessThan(10_000)
    expect(await codeOf(reencodeImage(bomb))).toBe('image_too_many_pixels')
  })
})

/** A PNG whose header promises a size; its pixels are never looked at. */
function drawHuge(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks])
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}
