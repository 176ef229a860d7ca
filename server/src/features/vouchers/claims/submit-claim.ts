import { createBatcher } from '../../../platform/batching/create-batcher.ts'
import { onePer } from '../../../platform/batching/one-per.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Clock } from '../../../ports/clock/port.ts'
import type { Context } from '../../access/index.ts'
import type { Claimed, ClaimRequest } from './claim-request.ts'
import { type Written, writeClaims } from './write-claims.ts'

/** Puts a claim into the next batch; answers only what was committed. */
export const submitClaim = ({ database, clock }: Context, request: ClaimRequest): Promise<Claimed> =>
  batches(database)({ request, clock })

type Submitted = { request: ClaimRequest; clock: Clock }

const maximumSize = 400
/** Activities share them, so that many small activities are batched too; one activity always lies in the same. */
const lanes = 3
const rounds = 5

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

const writeAll = async (database: Database, clock: Clock, requests: readonly ClaimRequest[]) => {
  const settled: Written[] = requests.map(() => null)
  for (let round = 0; round < rounds; round++) {
    const open = settled.flatMap((written, place) => (written ? [] : [place]))
    if (open.length === 0) break
    const written = await database.transaction((tx) =>
      writeClaims(
        tx,
        clock,
        open.map((place) => requests[place]!),
      ),
    )
    for (const [index, place] of open.entries()) settled[place] = written[index]!
  }
  return settled.map((written) => written ?? { ok: false as const, error: new DomainError('server.busy') })
}
