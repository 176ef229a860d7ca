import { contract, type EndpointMeta } from '@huigong/contract'
import { OpenAPIGenerator } from '@orpc/openapi'
import { traverseContractProcedures } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import type { FastifyInstance } from 'fastify'
import { escapeHtml } from '../platform/http/html.ts'

type Line = { method: string; path: string; summary: string; may: string; errors: string }

/** `/api/openapi.json` for programs and `/api/` for people: every call, who may make it, how it fails. */
export const registerApiPages = async (app: FastifyInstance): Promise<void> => {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(contract, {
    info: { title: 'Huigong', version: '0.1.0' },
    servers: [{ url: '/api' }],
  })
  const page = pageOf(linesOf())
  app.get('/api/openapi.json', (_request, reply) => reply.send(document))
  app.get('/api/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
  app.get('/api', (_request, reply) => reply.redirect('/api/'))
}

const linesOf = (): Line[] => {
  const lines: Line[] = []
  traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure }) => {
    const { meta, route } = procedure['~orpc'] as unknown as {
      meta: EndpointMeta
      route: { method?: string; path?: string }
    }
    lines.push({
      method: route.method ?? '',
      path: `/api${route.path}`,
      summary: meta.summary,
      may: meta.may,
      errors: meta.errors.join(', '),
    })
  })
  return lines
}

const pageOf = (
  lines: Line[],
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Huigong API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem;max-width:1200px;color:#1f1f1f}table{border-collapse:collapse;width:100%}
td,th{border-bottom:1px solid #ddd;padding:.4rem .6rem;text-align:left;vertical-align:top}code{white-space:nowrap}.wide{overflow-x:auto}</style>
</head><body><main><h1>Huigong API</h1><p>JSON over HTTP; the same calls as the screens. <a href="/api/openapi.json">OpenAPI document</a>.
Changes take an <code>Idempotency-Key</code> and need the header <code>X-Huigong</code>. Errors are <code>{ code, values, requestId }</code>.</p>
<div class="wide" role="region" aria-label="Calls" tabindex="0"><table><thead><tr><th scope="col">Call</th><th scope="col">What it does</th><th scope="col">Who may</th><th scope="col">Errors</th></tr></thead><tbody>
${lines.map(rowOf).join('\n')}</tbody></table></div></main></body></html>`

const rowOf = (line: Line) =>
  `<tr><td><code>${line.method} ${escapeHtml(line.path)}</code></td><td>${escapeHtml(line.summary)}</td><td>${line.may}</td><td>${escapeHtml(line.errors)}</td></tr>`
