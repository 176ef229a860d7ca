import { pipeline } from 'node:stream/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { assertMay, type Equipment } from '../features/access/index.ts'
import { openExport } from '../features/exports/index.ts'
import { readImage, storeImage } from '../features/files/index.ts'
import { DomainError } from '../platform/errors/domain-error.ts'
import { contextOfRequest } from './request-context.ts'
import { languageOf, sendWorkbook, type Words } from './send-workbook.ts'
import { uuidOf } from './uuid-of.ts'

const maximumImageBytes = 10 * 1024 * 1024

/** Pictures for staff and for the phone, by one mechanism, and exported files: bytes, and so outside the contract. */
export const registerFiles = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  for (const audience of ['admin', 'member'])
    app.post(`/api/${audience}/images`, (request, reply) => takeImage(equipment, request, reply))
  for (const audience of ['admin', 'member', 'merchant'])
    app.get<{ Params: { id: string } }>(`/api/${audience}/images/:id`, (request, reply) =>
      sendImage(equipment, request, reply, request.params.id),
    )
  app.get<{ Params: { id: string }; Querystring: Words }>(
    '/api/admin/member-exports/:id/file.xlsx',
    async (request, reply) => {
      const ctx = await contextOfRequest(equipment, request, reply)
      assertMay(ctx.actor, 'members.export')
      const { fileName, bytes } = await openExport(ctx, uuidOf(request.params.id), languageOf(request.query))
      return sendWorkbook(reply, fileName, (stream) => pipeline([bytes], stream))
    },
  )
}

const takeImage = async (equipment: Equipment, request: FastifyRequest, reply: FastifyReply) => {
  const ctx = await contextOfRequest(equipment, request, reply)
  assertMay(ctx.actor, 'verified')
  const file = await request.file({ limits: { fileSize: maximumImageBytes } })
  if (!file) throw new DomainError('file.missing')
  const bytes = await file.toBuffer().catch(() => {
    throw new DomainError('file.image_too_large')
  })
  // What is too large may also end quietly where it was cut off.
  if (file.file.truncated) throw new DomainError('file.image_too_large')
  return storeImage(ctx, bytes)
}

const sendImage = async (equipment: Equipment, request: FastifyRequest, reply: FastifyReply, id: string) => {
  const ctx = await contextOfRequest(equipment, request, reply)
  const image = await readImage(ctx, uuidOf(id))
  return (
    reply
      .header('content-type', image.mediaType)
      // A picture never becomes another one under its id; one that is not public stays in no cache.
      .header('cache-control', image.isPublished ? 'private, max-age=86400, immutable' : 'private, no-store')
      .header('content-disposition', 'inline')
      .send(image.bytes)
  )
}
