import { PassThrough, type Writable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Language } from '../features/imports/index.ts'

/** Words of an address after the question mark. */
export type Words = Record<string, string | undefined>

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

/** Sends a file while it is written, for whoever downloads it and for nobody's cache. */
export const sendWorkbook = (
  reply: FastifyReply,
  fileName: string,
  write: (stream: Writable) => Promise<void>,
  format: keyof typeof mediaTypes = 'xlsx',
) => {
  const stream = new PassThrough()
  // A failure destroys the stream, which breaks the download off; there is no other way to tell by then.
  write(stream).catch((error) =>
    reply.log.error({ err: error, requestId: reply.request.id }, 'download broke off'),
  )
  return reply
    .header('content-type', mediaTypes[format])
    .header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, '_')}`,
    )
    .header('cache-control', 'private, no-store')
    .send(stream)
}

/** The language of the screen that asks. */
export const languageOf = (query: Words): Language => (query.language === 'en' ? 'en' : 'zh-CN')
