import { DomainError } from '../../platform/errors/domain-error.ts'
import { qrCodePng, qrCodeSvg } from '../../platform/qr-code/qr-code.ts'
import type { Context } from '../access/index.ts'
import { findShortCode } from './find-short-code.ts'
import { urlOfShortCode } from './url-of-short-code.ts'

export const pictureKinds = ['svg', 'png'] as const
export type PictureKind = (typeof pictureKinds)[number]

type Picture = { bytes: Buffer; mediaType: string }

/** The QR picture of a code that works, from 200 to 2,000 pixels; one that has ended is not drawn again. */
export const drawShortCode = async (
  ctx: Context,
  code: string,
  kind: PictureKind,
  sizeInPixels: number,
): Promise<Picture> => {
  const { endedAt } = await findShortCode(ctx.database, code)
  if (endedAt) throw new DomainError('short_code.ended')
  const url = urlOfShortCode(ctx, code)
  if (kind === 'svg') return { bytes: Buffer.from(await qrCodeSvg(url)), mediaType: 'image/svg+xml' }
  return { bytes: await qrCodePng(url, sizeInPixels), mediaType: 'image/png' }
}
