import { createHash } from 'node:crypto'
import type { UploadedImage } from '@huigong/contract'
import { v7 } from 'uuid'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { ImageProblem } from '../../platform/images/image-problem.ts'
import { reencodeImage } from '../../platform/images/reencode-image.ts'
import { type Context, verified } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'

/** Keeps an uploaded picture: re-encoded from its pixels, sealed, readable by its uploader until it is attached. */
export const storeImage = async (ctx: Context, bytes: Buffer): Promise<UploadedImage> => {
  const actor = verified(ctx.actor)
  const image = await reencodeImage(bytes).catch((error: unknown) => {
    throw error instanceof ImageProblem ? new DomainError(codes[error.code], error.values) : error
  })
  const id = v7()
  const storageKey = `images/${id}`
  await ctx.objectStorage.put(storageKey, ctx.sealing.sealBytes('file.image', image.bytes))
  await ctx.transaction(async (tx) => {
    await tx.run(sql`
      insert into files (id, account_id, media_kind, sha256, size_in_bytes, storage_key, created_at)
      values (${id}, ${actor.accountId}, ${image.mediaType}, ${createHash('sha256').update(image.bytes).digest('hex')},
        ${image.bytes.length}, ${storageKey}, ${ctx.clock.now()})`)
    await recordFact(tx, ctx, { action: 'file.uploaded', objectKind: 'file', objectId: id })
  })
  return { id, width: image.widthInPixels, height: image.heightInPixels, sizeInBytes: image.bytes.length }
}

const codes = {
  not_an_image: 'file.not_an_image',
  image_broken: 'file.image_broken',
  image_too_large: 'file.image_too_large',
  image_too_many_pixels: 'file.image_too_many_pixels',
} as const
