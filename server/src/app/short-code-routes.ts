import type { FastifyInstance } from 'fastify'
import type { Equipment } from '../features/access/index.ts'
import { drawShortCode, pictureKinds } from '../features/short-codes/index.ts'
import { contextOfRequest } from './request-context.ts'

type Picture = { Params: { code: string }; Querystring: { size?: string; download?: string } }

const size = { least: 200, usual: 600, most: 2_000 }
const minuteInSeconds = 60

/** QR pictures of short codes, for the screen and to be printed; anybody may draw what everybody may scan. */
export const registerShortCodes = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  for (const kind of pictureKinds)
    app.get<Picture>(`/api/open/short-codes/:code/qr.${kind}`, async (request, reply) => {
      const ctx = await contextOfRequest(equipment, request, reply)
      const { code } = request.params
      const { bytes, mediaType } = await drawShortCode(ctx, code, kind, sizeOf(request.query.size))
      const disposition = request.query.download === undefined ? 'inline' : 'attachment'
      return (
        reply
          .header('content-type', mediaType)
          // Short, because a code can be ended.
          .header('cache-control', `public, max-age=${minuteInSeconds}`)
          .header('content-disposition', `${disposition}; filename="union-card-${code}.${kind}"`)
          .send(bytes)
      )
    })
}

const sizeOf = (text: string | undefined): number =>
  Math.min(size.most, Math.max(size.least, Math.trunc(Number(text ?? size.usual)) || size.usual))
