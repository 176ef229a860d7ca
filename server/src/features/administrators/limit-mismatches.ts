import { DomainError } from '../../platform/errors/domain-error.ts'
import { assertNotLocked, countAttempt, type Limit } from '../../platform/throttling/throttle.ts'
import { type Context, signedIn } from '../access/index.ts'

const mismatchesADay: Limit = { name: 'grant-mismatch', times: 10, withinSeconds: 86_400 }

/** Lets nobody find out a person's name or number by trying many against a phone. */
export const limitMismatches = async <Result>(ctx: Context, work: () => Promise<Result>): Promise<Result> => {
  const { accountId } = signedIn(ctx.actor)
  const now = ctx.clock.now()
  await assertNotLocked(ctx.database, mismatchesADay, accountId, now).catch(asTooMany)
  return work().catch(async (error: unknown) => {
    if (isMismatch(error)) await countAttempt(ctx.database, mismatchesADay, accountId, now)
    throw error
  })
}

const asTooMany = (error: unknown) => {
  if (error instanceof DomainError) throw new DomainError('request.too_many', error.values)
  throw error
}

const isMismatch = (error: unknown): boolean =>
  error instanceof DomainError &&
  (error.code === 'administrator.name_differs' || error.code === 'administrator.document_differs')
