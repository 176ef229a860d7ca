import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Equipment } from '../features/access/index.ts'
import { applyForDraw, getDraw, listEntries, writeDrawFile } from '../features/draws/index.ts'
import { os } from './procedures.ts'
import { contextOfRequest } from './request-context.ts'
import { uuidOf } from './uuid-of.ts'

const { draws } = os.open
const { activities } = os.member

export const openDrawRoutes = {
  get: draws.get.handler(({ context, input }) => getDraw(context, input.id)),
  listEntries: draws.listEntries.handler(({ context, input }) => listEntries(context, input)),
}

export const memberDrawRoutes = {
  apply: activities.apply.handler(({ context, input }) => applyForDraw(context, input)),
}

/** The whole of a draw as one file, for `npm run draw:verify` and for whoever writes another verifier. */
export const registerDraws = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  app.get<{ Params: { id: string } }>('/api/open/draws/:id/file.json', async (request, reply) => {
    const id = uuidOf(request.params.id)
    const ctx = await contextOfRequest(equipment, request, reply)
    await getDraw(ctx, id)
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(Readable.from(writeDrawFile(ctx, id)))
  })
}
