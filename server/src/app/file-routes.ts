import type { FastifyInstance } from 'fastify'
import { assertMay, type Equipment } from '../features/access/index.ts'
import { readImage, storeImage } from '../features/files/index.ts'
import { DomainError } from '../platform/errors/domain-error.ts'
import { contextOfRequest } from './request-context.ts'

const maximumImageBytes = 10 * 1024 * 1024

/** Uploads and downloads, which stream and so stay outside the contract. */
export const registerFiles = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  app.post('/api/admin/images', async (request, reply) => {
    const ctx = await contextOfRequest(equipment, request, reply)
    assertMay(ctx.actor, 'verified')
    const file = await request.file({ limits: { fileSize: maximumImageBytes } })
    if (!file) throw new DomainError('file.missing')
    const bytes = await file.toBuffer().catch(() => {
      throw new DomainError('file.image_too_large')
    })
    return storeImage(ctx, bytes)
  })
  app.get<{ Params: { id: string } }>('/api/admin/images/:id', async (request, reply) => {
    const ctx = await contextOfRequest(equipment, request, reply)
    const image = await readImage(ctx, uuidOf(request.params.id))
    return reply
      .header('content-type', image.mediaType)
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'inline')
      .send(image.bytes)
  })
}

const uuidOf = (text: string) => {
  if (!/^[0-9a-f-]{36}$/.test(text)) throw new DomainError('thing.not_found')
  return text
}
