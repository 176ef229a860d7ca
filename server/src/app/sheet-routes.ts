import type { FastifyInstance } from 'fastify'
import { assertMay, type Equipment } from '../features/access/index.ts'
import { openSheetFile, sheetFormats } from '../features/settlements/index.ts'
import { exportProgress } from '../features/welfare/index.ts'
import { contextOfRequest } from './request-context.ts'
import { languageOf, sendWorkbook, type Words } from './send-workbook.ts'
import { uuidOf } from './uuid-of.ts'

/** Sheets for the books and the progress as files, which stream and so stay outside the contract. */
export const registerSheets = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  for (const format of sheetFormats)
    app.get<{ Params: { id: string } }>(
      `/api/admin/welfare-documents/:id/file.${format}`,
      async (request, reply) => {
        const ctx = await contextOfRequest(equipment, request, reply)
        assertMay(ctx.actor, 'settlements.manage')
        const { fileName, write } = await openSheetFile(ctx, uuidOf(request.params.id), format)
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
