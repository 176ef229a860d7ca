import type { OfferedActivity, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { isInScope } from '../claims/scope.ts'
import { type JudgedOffer, judgeOffers } from './judge-offers.ts'
import { presentOffer, readShown } from './present-offer.ts'
import { findWhoLooks } from './who-looks.ts'

type Query = { cursor?: string | undefined; limit: number }

/**
 * Activities that are open for my union, those that I can claim from first, then by their end. All of a chain of unions are judged
 * and the page is cut out of them: they are few, and only the judgement knows the order.
 */
export const listOffers = async (ctx: Context, query: Query): Promise<Page<OfferedActivity>> => {
  const looking = await findWhoLooks(ctx)
  if (!looking?.unionPath) return { items: [], nextCursor: null }
  const { personId, unionPath } = looking
  const offers = (await judgeOffers(ctx, personId, await findOpen(ctx, unionPath)))
    .filter(({ activity }) => isInScope(activity, unionPath))
    .sort((a, b) => compare(keyOf(a), keyOf(b)))
  const after = readCursor(query.cursor, 3)
  const page = offers.filter((offer) => !after || compare(keyOf(offer), after) > 0).slice(0, query.limit + 1)
  const shown = await readShown(
    ctx.database,
    page.map(({ activity }) => activity.id),
  )
  return pageOfRows(page, query.limit, keyOf, (offer) => presentOffer(shown.get(offer.activity.id)!, offer))
}

/** Open activities of the union and of all above it: an activity is for the giving union's branch or a part of it. */
const findOpen = async ({ database, clock }: Context, unionPath: string): Promise<string[]> => {
  const labels = unionPath.split('.')
  const chain = labels.map((_, index) => labels.slice(0, index + 1).join('.'))
  const rows = await database.rows<{ id: string }>(sql`
    select a.id from activities a join unions u on u.id = a.union_id
    where u.path = any(${sql.param(chain)}::ltree[]) and a.is_open and a.ends_at > ${clock.now()}`)
  return rows.map(({ id }) => id)
}

const keyOf = ({ activity, whyNot }: JudgedOffer): string[] => [
  whyNot ? '1' : '0',
  activity.endsAt.toISOString(),
  activity.id,
]

const compare = (a: readonly string[], b: readonly string[]): number => {
  const place = a.findIndex((part, index) => part !== b[index])
  if (place === -1) return 0
  return a[place]! < b[place]! ? -1 : 1
}
