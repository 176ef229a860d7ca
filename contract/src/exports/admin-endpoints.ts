import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { idInput } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { exportForm, memberExport } from './export.ts'

/** The file travels outside the contract: `GET /api/admin/member-exports/{id}/file.xlsx?language=`. */
export const exports = {
  request: endpoint({
    method: 'POST',
    path: '/admin/member-exports',
    may: 'members.export',
    summary: 'Export unverified members at once, or ask for the export of verified ones',
    input: exportForm,
    output: memberExport,
    errors: ['export.pending', 'export.nobody', 'request.too_many'],
  }),
  list: endpoint({
    method: 'GET',
    path: '/admin/member-exports',
    may: 'members.export',
    summary: 'Exports of the own union, newest first',
    input: pageQuery,
    output: pageOf(memberExport),
  }),
  sendPassword: endpoint({
    method: 'POST',
    path: '/admin/member-exports/{id}/password',
    may: 'members.export',
    summary: 'Send the file’s password by SMS to whoever asked for it',
    input: idInput,
    output: z.object({ phoneMasked: z.string() }),
    errors: ['export.not_ready', 'export.not_yours', 'request.too_many'],
  }),
}
