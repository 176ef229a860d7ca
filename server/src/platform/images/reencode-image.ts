import type { Buffer } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import { ImageProblem } from './image-problem.ts'

export type ImageLimits = {
  maximumBytes: number
  /** Width × height of the picture given; checked before it is decoded. */
  maximumPixels: number
  /** Larger pictures are scaled down to this, keeping their proportions. */
  maximumSideInPixels: number
}

export const defaultImageLimits: ImageLimits = {
  maximumBytes: 10 * 1024 * 1024,
  maximumPixels: 50_000_000,
  maximumSideInPixels: 2_560,
}

export type ReencodedImage = {
  bytes: Buffer
  mediaType: 'image/webp' | 'image/jpeg'
  widthInPixels: number
  heightInPixels: number
}

const acceptedMediaTypes = new Set(['image/jpeg', 'image/png', 'image/webp'])

/**
 * Makes a new picture of the pixels alone: the place it was taken, scripts behind the picture and all else that
 * is no pixel stay behind. Accepts JPEG, PNG and WebP by content. Throws `ImageProblem`.
 */
export async function reencodeImage(
  original: Buffer,
  limits: ImageLimits = defaultImageLimits,
  format: 'webp' | 'jpeg' = 'webp',
): Promise<ReencodedImage> {
  const { maximumBytes, maximumPixels, maximumSideInPixels: side } = limits
  if (original.length > maximumBytes) throw new ImageProblem('image_too_large', { maximumBytes })
  if (!acceptedMediaTypes.has(await findMediaType(original))) throw new ImageProblem('not_an_image')
  await assertPixels(original, maximumPixels)
  const picture = open(original, maximumPixels)
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
  const encoded =
    format === 'webp' ? picture.webp({ quality: 85 }) : picture.flatten({ background: '#fff' }).jpeg()
  try {
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
    return {
      bytes: data,
      mediaType: `image/${format}`,
      widthInPixels: info.width,
      heightInPixels: info.height,
    }
  } catch (error) {
    throw new ImageProblem('image_broken', {}, error)
  }
}

async function findMediaType(original: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(original).catch(() => undefined)
  return found?.mime ?? ''
}

async function assertPixels(original: Buffer, maximumPixels: number): Promise<void> {
  const { width, height, format } = await open(original, false)
    .metadata()
    .catch((error: unknown) => {
      throw new ImageProblem('image_broken', {}, error)
    })
  // The decoder looks at the content on its own: what it takes for something else is a file with two faces.
  if (!acceptedMediaTypes.has(`image/${format}`)) throw new ImageProblem('not_an_image')
  if (width * height > maximumPixels) throw new ImageProblem('image_too_many_pixels', { maximumPixels })
}

function open(original: Buffer, maximumPixels: number | false): Sharp {
  return sharp(original, { limitInputPixels: maximumPixels, failOn: 'error', pages: 1, sequentialRead: true })
}
