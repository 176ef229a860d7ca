import { createBatcher, type Outcome } from '../../../platform/batching/create-batcher.ts'
import { onePer } from '../../../platform/batching/one-per.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isUniqueViolation } from '../../../platform/database/unique-violation.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Clock } from '../../../ports/clock/port.ts'
import type { Context } from '../../access/index.ts'
import type { Claimed, ClaimRequest } from './claim-request.ts'
import { writeClaims } from './write-claims.ts'

/** Puts a claim into the next batch; answers only what was committed. */
export const submitClaim = ({ database, clock }: Context, request: ClaimRequest): Promise<Claimed> =>
  batches(database)({ request, clock })

type Submitted = { request: ClaimRequest; clock: Clock }

const maximumSize = 400
/** Activities share them, so that many small activities are batched too; one activity always lies in the same. */
const lanes = 3
const attempts = 3

const batches = onePer((database: Database) =>
  createBatcher<Submitted, Claimed>({
    maximumSize,
    maximumWaiting: 20_000,
    whenFull: () => new DomainError('server.busy'),
    laneOf: ({ request }) => String(Number.parseInt(request.activityId.slice(-6), 16) % lanes),
    write: (submitted) =>
      writeAll(
        database,
        submitted[0]!.clock,
        submitted.map(({ request }) => request),
      ),
  }),
)

/** Again where another process took a slot or a number at the same moment; nothing of the attempt has stayed. */
const writeAll = async (
  database: Database,
  clock: Clock,
  requests: readonly ClaimRequest[],
  attempt = 1,
): Promise<Outcome<Claimed>[]> => {
  try {
    return await database.batch((tx) => writeClaims(tx, clock, requests))
  } catch (error) {
    if (attempt === attempts || !isTaken(error)) throw error
    return writeAll(database, clock, requests, attempt + 1)
  }
}

const isTaken = (error: unknown) =>
  isUniqueViolation(error, 'vouchers_once_a_slot') || isUniqueViolation(error, 'vouchers_number')
