import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { findOrCreateAccount, markCodeOnly } from '../accounts/index.ts'
import { vouchFor } from '../members/index.ts'
import { sendNotice } from '../notices/index.ts'
import type { Identity } from '../people/index.ts'
import type { Review, ReviewDefinition } from '../reviews/index.ts'
import { assertProvable } from './assert-provable.ts'
import { type ProofPayload, showProof, unsealDocument, unsealPhone } from './proof-payload.ts'

/** A stamped paper, decided by the union at the top; approval makes the account (内置账号). */
export const proofReview: ReviewDefinition<ProofPayload> = {
  kind: 'member.proof',
  subjectName: () => null,
  present: async (db, { payload }) => {
    const picture = await db.find(sql`select 1 from files where id = ${payload.proofId}`)
    return { kind: 'member.proof', form: showProof(payload, picture !== undefined) }
  },
  treeWhenApproved: 'held',
  whenApproved: async (tx, ctx, review) => {
    const { payload } = review
    const asked = {
      identity: identityOf(ctx, payload),
      unionId: review.fromUnionId!,
      joins: payload.joins,
    }
    const phone = unsealPhone(ctx, payload)
    const recheck = () => assertProvable(tx, ctx, { ...asked, phone })
    await recheck()
    const accountId = await findOrCreateAccount(tx, ctx, phone)
    await vouchFor(tx, ctx, {
      ...asked,
      accountId,
      reference: `proof:${review.id}`,
      joinedOn: payload.joinedOn,
    }).catch((error: unknown) => refusedBy(error, recheck))
    await markCodeOnly(tx, accountId)
    await tellOwner(tx, ctx, accountId, review)
  },
  notices: { approved: 'proof.approved', rejected: 'proof.rejected' },
}

/** The number was read when it was submitted, and is stored as it was read. */
const identityOf = (ctx: Context, payload: ProofPayload): Identity => {
  const { name, bornOn, sex, nationality } = payload
  const document = readIdentityDocument(
    payload.documentKind as IdentityDocumentKind,
    unsealDocument(ctx, payload),
  )
  if (!document.ok) throw new Error('The number of a proof cannot be read')
  const { kind, number, uniqueNumber } = document
  return { name, kind, number, uniqueNumber, bornOn, sex, nationality }
}

/** Somebody verified by themselves at this moment: perhaps this person, perhaps another with this phone. */
const refusedBy = async (error: unknown, recheck: () => Promise<void>): Promise<never> => {
  if (!(error instanceof DomainError)) throw error
  if (error.code === 'verification.document_taken') throw new DomainError('proof.document_taken')
  if (error.code !== 'verification.already_verified') throw error
  await recheck()
  throw new DomainError('proof.phone_taken')
}

const tellOwner = (tx: Transaction, ctx: Context, accountId: string, review: Review<ProofPayload>) =>
  sendNotice(tx, ctx, { accountId, kind: 'proof.made', values: { unionName: review.payload.unionName } })
