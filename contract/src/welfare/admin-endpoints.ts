import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, nothing } from '../values/basics.ts'
import { childProgress, welfareAmounts } from './progress.ts'
import { welfareRule, welfareRuleEdit, welfareRuleForm } from './welfare-rule.ts'

const year = z.coerce.number<number>().int().min(2000).max(2100)

/** Rules of amounts, and what superiors see of the progress. */
export const welfare = {
  listRules: endpoint({
    method: 'GET',
    path: '/admin/welfare-rules',
    may: 'welfare_rules.view',
    summary: 'Rules that hold for the own union: its own and those of its superiors, those in force first',
    input: nothing,
    output: z.object({ items: z.array(welfareRule) }),
  }),
  createRule: endpoint({
    method: 'POST',
    path: '/admin/welfare-rules',
    may: 'welfare_rules.manage',
    summary: 'Set a rule for the own union and everything below it',
    input: welfareRuleForm,
    output: welfareRule,
  }),
  editRule: endpoint({
    method: 'PUT',
    path: '/admin/welfare-rules/{id}',
    may: 'welfare_rules.manage',
    summary: 'Change a rule of the own union; of one that began to hold only its last day and its note',
    input: welfareRuleEdit,
    output: welfareRule,
    errors: ['welfare_rule.changed', 'welfare_rule.in_force'],
  }),
  removeRule: endpoint({
    method: 'DELETE',
    path: '/admin/welfare-rules/{id}',
    may: 'welfare_rules.manage',
    summary: 'Take a rule away that has not begun to hold',
    input: idInput,
    output: nothing,
    errors: ['welfare_rule.in_force'],
  }),
  getProgress: endpoint({
    method: 'GET',
    path: '/admin/welfare/progress',
    may: 'welfare.view',
    summary: 'Welfare of a year: the union with all below it, and each union one level down',
    input: z.object({
      year,
      /** A union below to look into; without it the own one. */
      unionId: id.optional(),
    }),
    output: z.object({
      unionId: id,
      unionName: z.string(),
      /** From the acting union down to the one that is shown. */
      way: z.array(z.object({ unionId: id, unionName: z.string() })),
      total: welfareAmounts,
      own: welfareAmounts,
      children: z.array(childProgress),
    }),
  }),
}
