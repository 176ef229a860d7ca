import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'
import type { EmployerFields } from './employer-columns.ts'

/**
 * Makes a union serve an employer, and answers the employer's id. One that is known by its credit code takes over
 * what is given and keeps the rest; without a code it always is a new one. Whoever calls it holds the code's lock.
 */
export const serveEmployer = async (
  tx: Transaction,
  ctx: Context,
  unionId: string,
  fields: EmployerFields,
): Promise<string> => {
  const { id } = await recordEmployer(tx, ctx, fields)
  const today = todayInShanghai(ctx.clock)
  await tx.run(sql`
    insert into union_employers (union_id, employer_id, from_on)
    select ${unionId}, ${id}, ${today}::date
    where not exists (
      select from union_employers where union_id = ${unionId} and employer_id = ${id} and until_on is null)
    on conflict (union_id, employer_id, from_on) do update set until_on = null`)
  return id
}

/** Makes a known employer's record what a whole form says. */
export const overwriteEmployer = (tx: Transaction, id: string, fields: EmployerFields): Promise<number> =>
  tx.run(sql`update employers set (${columns}) = row(${valuesOf(fields)}) where id = ${id}`)

const recordEmployer = async (
  tx: Transaction,
  ctx: Context,
  fields: EmployerFields,
): Promise<{ id: string }> => {
  const row = await tx.find<{ id: string }>(sql`
    insert into employers (id, created_at, ${columns})
    values (${v7()}, ${ctx.clock.now()}, ${valuesOf(fields)})
    on conflict (credit_code) do update set name = excluded.name, ${keptWhereNotGiven},
      agreement_until = case when excluded.has_wage_bargaining is null then employers.agreement_until
        else excluded.agreement_until end
    returning id`)
  return row!
}

const columns = sql.raw(`
  name, credit_code, head_name, phone, nature, economic_kind, industry, has_wage_bargaining, agreement_until, address,
  headcount, migrant_headcount, note`)

const valuesOf = (fields: EmployerFields) => sql`
  ${fields.name}, ${fields.creditCode ?? null}, ${fields.headName ?? null}, ${fields.phone ?? null},
  ${fields.nature ?? null}, ${fields.economicKind ?? null}, ${fields.industry ?? null},
  ${fields.hasWageBargaining ?? null}::boolean, ${fields.agreementUntil ?? null}::date, ${fields.address ?? null},
  ${fields.headcount ?? null}::integer, ${fields.migrantHeadcount ?? null}::integer, ${fields.note ?? null}`

const keptWhereNotGiven = sql.raw(
  ['head_name', 'phone', 'nature', 'economic_kind', 'industry', 'has_wage_bargaining', 'address', 'headcount']
    .concat('migrant_headcount', 'note')
    .map((column) => `${column} = coalesce(excluded.${column}, employers.${column})`)
    .join(', '),
)
