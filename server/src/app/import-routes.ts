import { type ImportKind, importKinds } from '@huigong/contract'
import type { FastifyInstance } from 'fastify'
import { assertMay, type Equipment } from '../features/access/index.ts'
import { maximumFileBytes, openImportResult, uploadImport } from '../features/imports/index.ts'
import { importDefinitions } from '../kinds/imports.ts'
import { DomainError } from '../platform/errors/domain-error.ts'
import { writeWorkbook } from '../platform/spreadsheet/write-workbook.ts'
import { contextOfRequest } from './request-context.ts'
import { languageOf, sendWorkbook, type Words } from './send-workbook.ts'

/** Workbooks to import, their templates and their results, which stream and so stay outside the contract. */
export const registerImports = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  app.post<{ Params: { kind: string } }>('/api/admin/imports/:kind', async (request, reply) => {
    const ctx = await contextOfRequest(equipment, request, reply)
    assertMay(ctx.actor, 'members.import')
    const kind = kindOf(request.params.kind)
    const file = await request.file({ limits: { fileSize: maximumFileBytes(equipment.config) } })
    if (!file) throw new DomainError('import.not_a_workbook')
    const bytes = await file.toBuffer().catch(() => {
      throw new DomainError('import.too_large')
    })
    if (file.file.truncated) throw new DomainError('import.too_large')
    return uploadImport(ctx, importDefinitions, { kind, fileName: file.filename, bytes })
  })

  app.get<{ Params: { kind: string }; Querystring: Words }>(
    '/api/admin/import-templates/:kind',
    async (request, reply) => {
      const ctx = await contextOfRequest(equipment, request, reply)
      assertMay(ctx.actor, 'members.import')
      const definition = importDefinitions[kindOf(request.params.kind)]
      const shape = request.query.shape === 'national' ? 'national' : 'short'
      const sheets = definition.template(shape, languageOf(request.query), request.query.unions === 'below')
      return sendWorkbook(reply, `${sheets[0]?.name}.xlsx`, (stream) => writeWorkbook(stream, { sheets }))
    },
  )

  app.get<{ Params: { id: string }; Querystring: Words }>(
    '/api/admin/import-tasks/:id/result.xlsx',
    async (request, reply) => {
      const ctx = await contextOfRequest(equipment, request, reply)
      assertMay(ctx.actor, 'members.import')
      const { id } = request.params
      if (!/^[0-9a-f-]{36}$/.test(id)) throw new DomainError('thing.not_found')
      const { fileName, write } = await openImportResult(
        ctx,
        importDefinitions,
        id,
        languageOf(request.query),
      )
      return sendWorkbook(reply, fileName, write)
    },
  )
}

const kindOf = (word: string): ImportKind => {
  const kind = importKinds.find((known) => known === word)
  if (!kind) throw new DomainError('thing.not_found')
  return kind
}
