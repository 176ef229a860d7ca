import type { FastifyInstance } from 'fastify'
import type { Equipment } from '../features/access/index.ts'
import { DomainError } from '../platform/errors/domain-error.ts'
import { escapeHtml } from '../platform/http/html.ts'
import type { FaceCheckDesk } from '../ports/face-check/port.ts'

type Query = { Querystring: { ticket?: string } }

/** `/demo/face-check`: the local face check, where one says how it is to end. Only in a demo. */
export const registerDemoFaceCheck = (app: FastifyInstance, { faceCheck }: Equipment): void => {
  const desk = faceCheck?.desk
  if (!desk) return
  app.get<Query>('/demo/face-check', async ({ query }, reply) => {
    const ticket = query.ticket ?? ''
    returnUrlOf(desk, ticket)
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(pageOf(encodeURIComponent(ticket)))
  })
  // A link and not a form: plain forms are refused everywhere, and here nothing but a made-up outcome changes.
  for (const outcome of ['passed', 'failed'] as const)
    app.get<Query>(`/demo/face-check/${outcome}`, async ({ query }, reply) => {
      const ticket = query.ticket ?? ''
      const returnUrl = returnUrlOf(desk, ticket)
      desk.settle(ticket, outcome)
      return reply.header('cache-control', 'no-store').redirect(returnUrl)
    })
}

const returnUrlOf = (desk: FaceCheckDesk, ticket: string): string => {
  const returnUrl = desk.findReturnUrl(ticket)
  if (!returnUrl) throw new DomainError('thing.not_found')
  return returnUrl
}

const pageOf = (ticket: string) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>演示人脸核验 · Demo face check</title>
<style>body{font:17px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:0 auto;padding:1.5rem;max-width:42rem;color:#1f1f1f}
a{display:block;padding:.75rem;margin:.75rem 0;border:1px solid #8c8c8c;border-radius:.5rem;text-align:center;color:#1f1f1f;text-decoration:none}</style></head>
<body><main><h1>演示人脸核验 Demo face check</h1><p>演示平台不拍摄、不比对人脸，请选择核验结果。No face is looked at in a demo: choose how the check ends.</p>
<a href="/demo/face-check/passed?ticket=${escapeHtml(ticket)}">核验通过 Passes</a>
<a href="/demo/face-check/failed?ticket=${escapeHtml(ticket)}">核验不通过 Fails</a></main></body></html>`
