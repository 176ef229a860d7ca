import type { Context } from '../features/access/index.ts'
import { type SQL, sql } from '../platform/database/sql.ts'

type PlanNode = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: PlanNode[]
}

/** What a statement reads, each table or index with the way it is scanned, and where it sorts. */
export type Scan = { how: string; table: string | undefined; index: string | undefined }

/** The same context; every statement that it reads with is also explained, as sent, with its values. */
export const explaining = <Ctx extends Context>(ctx: Ctx): { ctx: Ctx; plans: Scan[][] } => {
  const plans: Scan[][] = []
  const explain = async (statement: SQL) => {
    const rows = await ctx.database.rows<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      sql`explain (format json) ${statement}`,
    )
    plans.push(scansOf(rows[0]!['QUERY PLAN'][0].Plan))
  }
  const database: Context['database'] = {
    ...ctx.database,
    rows: async (statement) => {
      await explain(statement)
      return ctx.database.rows(statement)
    },
    find: async (statement) => {
      await explain(statement)
      return ctx.database.find(statement)
    },
  }
  return { ctx: { ...ctx, database }, plans }
}

const scansOf = (node: PlanNode): Scan[] => {
  const below = (node.Plans ?? []).flatMap(scansOf)
  if (!/Scan|Sort/.test(node['Node Type'])) return below
  return [{ how: node['Node Type'], table: node['Relation Name'], index: node['Index Name'] }, ...below]
}
