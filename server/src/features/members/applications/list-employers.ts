import { sql } from '../../../platform/database/sql.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { assertHoldsMembers } from './holds-members.ts'

const shown = 500

/** The employers that a union serves, for whoever applies to it. */
export const listEmployers = async (
  ctx: Context,
  unionId: string,
): Promise<{ id: string; name: string }[]> => {
  signedIn(ctx.actor)
  await assertHoldsMembers(ctx.database, unionId)
  return ctx.database.rows<{ id: string; name: string }>(sql`
    select e.id, e.name from union_employers ue join employers e on e.id = ue.employer_id
    where ue.union_id = ${unionId} and ue.until_on is null order by e.name, e.id limit ${shown}`)
}
