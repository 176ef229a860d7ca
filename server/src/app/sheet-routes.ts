import type { FastifyInstance } from 'fastify'
import { assertMay, type Equipment } from '../features/access/index.ts'
import { openSheetFile, sheetFormats } from '../features/settlements/index.ts'
import { exportProgress } from '../features/welfare/index.ts'
import { DomainError } from '../platform/errors/domain-error.ts'
import { contextOfRequest } from './request-context.ts'
import { languageOf, sendWorkbook, type Words } from './send-workbook.ts'

/** Sheets for the books and the progress as files, which stream and so stay outside the contract. */
export const registerSheets = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  for (const format of sheetFormats)
    app.get<{ Params: { id: string } }>(
      `/api/admin/welfare-documents/:id/file.${format}`,
      async (request, reply) => {
        const ctx = await contextOfRequest(equipment, request, reply)
        assertMay(ctx.actor, 'settlements.manage')
        const { id } = request.params
        if (!/^[0-9a-f-]{36}$/.test(id)) throw new DomainError('thing.not_found')
        const { fileName, write } = await openSheetFile(ctx, id, format)
        return sendWorkbook(reply, fileName, write, format)
      },
    )
  app.get<{ Querystring: Words }>('/api/admin/welfare/progress.xlsx', async (request, reply) => {
    const ctx = await contextOfRequest(equipment, request, reply)
    assertMay(ctx.actor, 'welfare.view')
    const { fileName, write } = await exportProgress(ctx, request.query, languageOf(request.query))
    return sendWorkbook(reply, fileName, write)
  })
}
