import { sql } from '@huigong/server/platform/database/sql'
import { prepareClaimants } from '../claims/prepare-claims.ts'
import type { BenchOptions } from '../environment/bench-options.ts'
import type { OpenedFederation } from '../environment/open-federation.ts'
import { startServer } from '../imports/start-server.ts'
import { quantile } from '../measuring/quantile.ts'
import { bareInsert, plainRedemption, timePlainRedemptions } from './plain-redemptions.ts'
import { type Counter, prepareCounter } from './prepare-redemptions.ts'
import { runStorm } from './redemption-storm.ts'

const scans = 6_000
const plainScans = 2_000
const maximumRounds = 3

type Row = { 'scans/s': number; 'p50 ms'?: number; 'p99 ms'?: number; wrong?: number }

/** Clerks who scan at once through HTTP, beside a transaction for each scan and beside bare inserts, in rounds. */
export const measureRedemptions = async (
  federation: OpenedFederation,
  options: BenchOptions,
): Promise<Record<string, object>> => {
  const people = (await prepareClaimants(federation.equipment, scans)).map(({ personId }) => personId)
  const server = await startServer(options)
  try {
    await storm(federation, server.origin, 64, people.slice(0, plainScans))
    const rounds: Record<string, Row>[] = []
    for (let round = 0; round < Math.min(options.rounds, maximumRounds); round++) {
      rounds.push({
        'plain, 64': await plain(federation, people.slice(0, plainScans), 'plain'),
        'bare inserts, 64': await plain(federation, people.slice(0, plainScans), 'bare'),
        'product, 64': await storm(federation, server.origin, 64, people),
        'product, 512': await storm(federation, server.origin, 512, people),
      })
      console.table(rounds.at(-1))
    }
    return ratiosOf(rounds)
  } finally {
    await server.stop()
  }
}

const plain = async (
  { equipment, databaseUrl }: OpenedFederation,
  people: readonly string[],
  way: 'plain' | 'bare',
): Promise<Row> => {
  const counter = await prepareCounter(equipment, way, people, 1)
  const redeem = way === 'plain' ? plainRedemption : bareInsert
  return { 'scans/s': Math.round(await timePlainRedemptions(databaseUrl, 64, counter, redeem)) }
}

const storm = async (
  { equipment }: OpenedFederation,
  origin: string,
  connections: number,
  people: readonly string[],
): Promise<Row> => {
  const counter = await prepareCounter(equipment, 'scans', people, connections)
  const result = await runStorm(origin, connections, counter, equipment.signing)
  return {
    'scans/s': Math.round(result.perSecond),
    'p50 ms': rounded(quantile(result.timesInMs, 0.5)),
    'p99 ms': rounded(quantile(result.timesInMs, 0.99)),
    wrong: result.refused + (await countWrong(equipment.database, counter)),
  }
}

/** Everything that says how many were redeemed says the same: all of them, once. */
const countWrong = async (
  { find }: OpenedFederation['equipment']['database'],
  { activityId, vouchers }: Counter,
): Promise<number> => {
  const counts = await find<Record<string, number>>(sql`
    select (select count(*) from redemptions where activity_id = ${activityId} and reversed_at is null) as redemptions,
      (select count(distinct voucher_id) from redemptions where activity_id = ${activityId}) as "redeemedOnce",
      (select count(*) from vouchers where activity_id = ${activityId} and status = 'redeemed') as vouchers,
      (select count(*) from voucher_entries where activity_id = ${activityId} and to_account = 'redeemed') as entries,
      (select redeemed_units from prizes where activity_id = ${activityId}) as units`)
  return Object.values(counts!).reduce((sum, count) => sum + Math.abs(count - vouchers.length), 0)
}

const ratiosOf = (rounds: readonly Record<string, Row>[]): Record<string, object> => {
  const median = (name: string, of: keyof Row) =>
    quantile(
      rounds.map((round) => round[name]![of] ?? 0),
      0.5,
    )
  const to = (other: string) => rounded(median('product, 64', 'scans/s') / median(other, 'scans/s'))
  return {
    scans_64: {
      toPlain: to('plain, 64'),
      toBareInserts: to('bare inserts, 64'),
      perSecond: median('product, 64', 'scans/s'),
    },
    scans_512: { p50: median('product, 512', 'p50 ms'), p99: median('product, 512', 'p99 ms') },
    exact: {
      wrong: rounds.flatMap((round) => Object.values(round)).reduce((sum, row) => sum + (row.wrong ?? 0), 0),
    },
  }
}

const rounded = (value: number) => Math.round(value * 100) / 100
