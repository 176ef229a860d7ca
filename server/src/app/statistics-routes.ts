import type { FastifyInstance } from 'fastify'
import { assertMay, type Equipment } from '../features/access/index.ts'
import { exportMemberStatistics } from '../features/statistics/index.ts'
import { contextOfRequest } from './request-context.ts'
import { languageOf, sendWorkbook, type Words } from './send-workbook.ts'

/** The member statistics as a workbook, which streams and so stays outside the contract. */
export const registerStatistics = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  app.get<{ Querystring: Words }>('/api/admin/statistics/members.xlsx', async (request, reply) => {
    const ctx = await contextOfRequest(equipment, request, reply)
    assertMay(ctx.actor, 'statistics.view')
    const { fileName, write } = await exportMemberStatistics(ctx, request.query, languageOf(request.query))
    return sendWorkbook(reply, fileName, write)
  })
}
