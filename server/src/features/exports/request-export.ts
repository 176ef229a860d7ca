import type { ExportForm, MemberExport } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const requestExport = async (_ctx: Context, _form: ExportForm): Promise<MemberExport> => {
  throw new Error('Not built yet')
}
