import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { instant } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'

/** A fact as readers see it: no personal data in clear, `details` by action. */
const auditFact = z.object({
  id: z.string(),
  at: instant,
  action: z.string(),
  byName: z.string().nullable(),
  unionName: z.string().nullable(),
  objectKind: z.string(),
  objectId: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  isSealed: z.boolean(),
})

export const audit = {
  list: endpoint({
    method: 'GET',
    path: '/admin/audit-facts',
    may: 'audit.view',
    summary: 'What was done in the own union, newest first',
    input: pageQuery.extend({ action: z.string().max(60).optional() }),
    output: pageOf(auditFact),
  }),
}

export type AuditFact = z.infer<typeof auditFact>
