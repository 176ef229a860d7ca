import type { BenchOptions } from '../environment/bench-options.ts'
import type { OpenedFederation } from '../environment/open-federation.ts'
import { startServer } from '../imports/start-server.ts'
import { quantile } from '../measuring/quantile.ts'
import { runStorm, type Storm } from './claim-storm.ts'
import { findWrong } from './find-wrong.ts'
import { bareInsert, plainClaim, timePlainClaims } from './plain-claims.ts'
import { type Claimant, prepareActivity, prepareClaimants } from './prepare-claims.ts'

const people = 6_000
const plainPeople = 2_000
const maximumRounds = 3

type Row = {
  'claims/s': number
  'p50 ms'?: number
  'p99 ms'?: number
  issued?: number
  duplicates?: number
  wrong?: number
}

/** A storm of claims through HTTP beside a transaction for each claim and beside bare inserts, in rounds; exactness is checked. */
export const measureClaims = async (
  federation: OpenedFederation,
  options: BenchOptions,
): Promise<Record<string, object>> => {
  const claimants = await prepareClaimants(federation.equipment, people)
  const first = await startServer(options)
  const second = await startServer(options)
  try {
    await storm(federation, [first.origin], 64, claimants.slice(0, 3_000), 'warm-up')
    await storm(federation, [second.origin], 64, claimants.slice(0, 3_000), 'warm-up')
    const rounds: Record<string, Row>[] = []
    for (let round = 0; round < Math.min(options.rounds, maximumRounds); round++) {
      rounds.push({
        'plain, 64': await plain(federation, claimants, 'plain'),
        'bare inserts, 64': await plain(federation, claimants, 'bare'),
        'product, 64': await storm(federation, [first.origin], 64, claimants, 'one'),
        'product, 512': await storm(federation, [first.origin], 512, claimants, 'one'),
        'two processes, 512': await storm(federation, [first.origin, second.origin], 512, claimants, 'two'),
      })
      console.table(rounds.at(-1))
    }
    return ratiosOf(rounds)
  } finally {
    await first.stop()
    await second.stop()
  }
}

const plain = async (
  { equipment, databaseUrl }: OpenedFederation,
  claimants: readonly Claimant[],
  way: 'plain' | 'bare',
): Promise<Row> => {
  const offered = await prepareActivity(equipment, way, people)
  const claim = way === 'plain' ? plainClaim(offered) : bareInsert(offered)
  return {
    'claims/s': Math.round(await timePlainClaims(databaseUrl, 64, claimants.slice(0, plainPeople), claim)),
  }
}

/** A tenth fewer units than people, so that the end is met; nobody may get one too many. */
const storm = async (
  { equipment }: OpenedFederation,
  origins: readonly string[],
  connections: number,
  claimants: readonly Claimant[],
  title: string,
): Promise<Row> => {
  const units = Math.floor(claimants.length * 0.9)
  const offered = await prepareActivity(equipment, title, units)
  const result = await runStorm(origins, connections, claimants, offered)
  const found = await findWrong(equipment, offered)
  assertExact(result, found.issued, units)
  return {
    'claims/s': Math.round(result.perSecond),
    'p50 ms': rounded(quantile(result.timesInMs, 0.5)),
    'p99 ms': rounded(quantile(result.timesInMs, 0.99)),
    ...found,
  }
}

const assertExact = ({ statuses }: Storm, issued: number, units: number) => {
  const answered = statuses.get(200) ?? 0
  if (issued !== units || answered !== issued)
    throw new Error(`${units} units: ${issued} issued, answers ${JSON.stringify([...statuses])}`)
}

const ratiosOf = (rounds: readonly Record<string, Row>[]): Record<string, object> => {
  const median = (name: string, of: keyof Row) =>
    quantile(
      rounds.map((round) => round[name]![of] ?? 0),
      0.5,
    )
  const to = (other: string) => rounded(median('product, 64', 'claims/s') / median(other, 'claims/s'))
  return {
    claims_64: {
      toPlain: to('plain, 64'),
      toBareInserts: to('bare inserts, 64'),
      perSecond: median('product, 64', 'claims/s'),
    },
    claims_512: { p50: median('product, 512', 'p50 ms'), p99: median('product, 512', 'p99 ms') },
    exact: Object.fromEntries(
      (['duplicates', 'wrong'] as const).map((of) => [
        of,
        rounds.flatMap((round) => Object.values(round)).reduce((sum, row) => sum + (row[of] ?? 0), 0),
      ]),
    ),
  }
}

const rounded = (value: number) => Math.round(value * 100) / 100
