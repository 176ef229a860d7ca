import type { RequestContext } from '../../app/request-context.ts'
import type { Actor } from '../../features/access/index.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { contextFor, type NamedWorld } from '../named-world.ts'

/** Whatever a call changed is taken back, so that every caller finds the same world. */
export const inTryOut = async <Result>(
  world: NamedWorld,
  actor: Actor,
  work: (ctx: RequestContext) => Promise<Result>,
): Promise<Result> => {
  const { equipment } = world
  let result: { value: Result } | undefined
  const back = new Error('Taken back')
  await equipment.database
    .transaction(async (tx) => {
      result = { value: await work(contextOn(world, actor, tx)) }
      throw back
    })
    .catch((error: unknown) => {
      if (error !== back) throw error
    })
  return result!.value
}

const contextOn = ({ equipment }: NamedWorld, actor: Actor, tx: Transaction): RequestContext => {
  const transaction = <Result>(work: (tx: Transaction) => Promise<Result>) => inSavepoint(tx, work)
  const database = { ...equipment.database, rows: tx.rows, find: tx.find, transaction, aside: transaction }
  return { ...contextFor({ ...equipment, database }, actor), transaction }
}

const inSavepoint = async <Result>(tx: Transaction, work: (tx: Transaction) => Promise<Result>) => {
  await tx.client.query('savepoint tried')
  try {
    return await work(tx)
  } catch (error) {
    await tx.client.query('rollback to savepoint tried')
    throw error
  }
}
