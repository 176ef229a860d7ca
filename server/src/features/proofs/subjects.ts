import { v5 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { documentKey, documentPurpose, type Identity } from '../people/index.ts'

const namespace = '6f1d3c58-2d0b-4f6e-9a57-3b8d5c7e9f10'

/**
 * There may be no person yet: the subject of a proof is made from the keyed hash of the document, so that of one
 * document only one proof can be pending. The first is that of today's key.
 */
const subjectsOf = ({ sealing }: Context, { kind, uniqueNumber }: Identity): string[] =>
  sealing
    .lookupHashes(documentPurpose, documentKey(kind, uniqueNumber))
    .map(({ hash }) => v5(hash, namespace))

export const subjectOf = (ctx: Context, identity: Identity): string => subjectsOf(ctx, identity)[0]!

/** Also one that was submitted before the keys were rotated, which no index compares. */
export const isPending = async (tx: Transaction, ctx: Context, identity: Identity): Promise<boolean> =>
  (await tx.find(sql`
    select 1 from reviews where kind = 'member.proof' and status = 'pending'
      and subject_id = any(${sql.param(subjectsOf(ctx, identity))}::uuid[])`)) !== undefined
