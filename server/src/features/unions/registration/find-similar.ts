import type { SimilarUnion } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { countAttempt, type Limit } from '../../../platform/throttling/throttle.ts'
import { type Context, verified } from '../../access/index.ts'
import type { Review } from '../../reviews/index.ts'
import { type LookedFor, listLookingAlike, type Namesake } from './looking-alike.ts'
import { areNear, coreOf } from './name-core.ts'
import type { RegistrationPayload } from './registration-payload.ts'

type Query = { unionName?: string; employerName?: string; creditCode?: string }

const perHour: Limit = { name: 'similar_unions', times: 120, withinSeconds: 3_600 }
const shown = 5

/** Unions and waiting applications that look like what is about to be registered; nobody reads the register by it. */
export const findSimilarUnions = async (ctx: Context, query: Query): Promise<SimilarUnion[]> => {
  const { accountId } = verified(ctx.actor)
  await countAttempt(ctx.database, perHour, accountId, ctx.clock.now())
  return findSimilar(ctx.database, {
    names: [query.unionName, query.employerName].filter((name) => typeof name === 'string'),
    codes: query.creditCode ? [query.creditCode.toUpperCase()] : [],
    exceptReviewId: null,
  })
}

/** The same for whoever decides, without the application itself. */
export const similarToRegistration = (
  db: Reads,
  { id, payload }: Pick<Review<RegistrationPayload>, 'id' | 'payload'>,
): Promise<SimilarUnion[]> =>
  findSimilar(db, {
    names: [payload.unionName, ...payload.employers.slice(0, 2).map(({ name }) => name)],
    codes: [payload.unionCreditCode, ...payload.employers.map(({ creditCode }) => creditCode)].filter(
      (code) => typeof code === 'string',
    ),
    exceptReviewId: id,
  })

type Wanted = Pick<LookedFor, 'names' | 'codes' | 'exceptReviewId'>

const findSimilar = async (db: Reads, wanted: Wanted): Promise<SimilarUnion[]> => {
  const cores = [...new Set(wanted.names.map(coreOf))].filter((core) => core.length >= 2)
  const found = new Map<string, SimilarUnion & { order: number }>()
  for (const alike of await listLookingAlike(db, { ...wanted, cores })) {
    const because = reasonOf(alike, wanted, cores)
    const order = because ? reasons.indexOf(because) : reasons.length
    if (!because || (found.get(alike.id)?.order ?? reasons.length) <= order) continue
    const { name, superiorName, found: where } = alike
    found.set(alike.id, { name, superiorName, found: where, because, order })
  }
  return [...found.values()]
    .sort((one, other) => one.order - other.order)
    .slice(0, shown)
    .map(({ order: _, ...similar }) => similar)
}

const reasons = ['same_code', 'same_name', 'near_name'] as const

const reasonOf = ({ hasSameCode, isCalled }: Namesake, { names }: Wanted, cores: string[]) => {
  if (hasSameCode) return 'same_code'
  if (names.includes(isCalled)) return 'same_name'
  return cores.some((core) => areNear(core, coreOf(isCalled))) ? 'near_name' : null
}
