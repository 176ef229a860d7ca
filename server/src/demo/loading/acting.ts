import { type Context, type Equipment, listPowers, systemContext } from '../../features/access/index.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

const dayInMs = 86_400_000

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayInMs)

/** An administrator at work at some instant within the transaction that fills the database. */
export const actingAdministrator = async (
  tx: Transaction,
  equipment: Equipment,
  accountId: string,
  unionId: string,
  at: Date,
): Promise<Context> =>
  acting(tx, equipment, at, {
    audience: 'admin',
    ...(await personOf(tx, accountId)),
    ...(await listPowers(tx, accountId, unionId, at)),
  })

/** A verified person at work with the own phone. */
export const actingPerson = async (
  tx: Transaction,
  equipment: Equipment,
  accountId: string,
  at: Date,
): Promise<Context> =>
  acting(tx, equipment, at, {
    audience: 'member',
    ...(await personOf(tx, accountId)),
    union: null,
    powers: new Map(),
  })

type SignedIn = Extract<Context['actor'], { kind: 'account' }>

const acting = (
  tx: Transaction,
  equipment: Equipment,
  at: Date,
  actor: Omit<SignedIn, 'kind' | 'sessionTokenHash'>,
): Context => {
  const within: Context['transaction'] = (work) => work(tx)
  const database = { ...equipment.database, ...tx, transaction: within, aside: within, batch: within }
  return {
    ...systemContext({ ...equipment, database, clock: { now: () => at } }, 'demo'),
    transaction: within,
    actor: { kind: 'account', sessionTokenHash: '', ...actor },
  }
}

const personOf = async (tx: Transaction, accountId: string) => {
  const account = await tx.find<{ personId: string | null; name: string | null }>(
    sql`select person_id as "personId", name from accounts where account_id = ${accountId}`,
  )
  return { accountId, personId: account!.personId, name: account!.name, isVerified: true }
}
