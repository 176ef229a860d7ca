import type { GrantForm } from '@huigong/contract'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { maskPhone } from '@huigong/contract/values/masking'
import { sameName } from '@huigong/contract/values/name'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'
import { findOrCreateAccount } from '../accounts/index.ts'
import { documentKey, documentPurpose } from '../people/index.ts'

/** Whoever is to have a role; the document is kept as its look-up hashes only. */
export type Candidate = { accountId: string; name: string; phoneMasked: string; documentHashes: string[] }

type CandidateForm = Pick<GrantForm, 'name' | 'phone' | 'document'>

/** The candidate of a form. A phone without an account gets one: its owner signs in to it and verifies the name. */
export const recordCandidate = async (
  tx: Transaction,
  ctx: Context,
  { name, phone, document }: CandidateForm,
): Promise<Candidate> => ({
  accountId: await findOrCreateAccount(tx, ctx, phone),
  name,
  phoneMasked: maskPhone(phone),
  documentHashes: document ? hashesOf(ctx, document) : [],
})

const hashesOf = (ctx: Context, { kind, number }: NonNullable<GrantForm['document']>): string[] => {
  const document = readIdentityDocument(kind, number, { today: todayInShanghai(ctx.clock) })
  if (!document.ok)
    throw new DomainError('input.invalid', {
      issues: [{ path: 'document.number', code: `identity_document.${document.code}` }],
    })
  const key = documentKey(document.kind, document.uniqueNumber)
  return ctx.sealing.lookupHashes(documentPurpose, key).map(({ hash }) => hash)
}

type Expected = Pick<Candidate, 'accountId' | 'name' | 'documentHashes'>

/**
 * Whether the account's verified person is the one expected; without verification nobody knows yet. The account
 * stays locked, so that a verification at the same moment happens wholly before or wholly after.
 */
export const compareCandidate = async (
  tx: Transaction,
  { accountId, name, documentHashes }: Expected,
): Promise<'agrees' | 'unverified' | 'name_differs' | 'document_differs'> => {
  const account = await tx.find<{ name: string; personId: string; isVerified: boolean }>(sql`
    select name, person_id as "personId", verified_at is not null as "isVerified" from accounts
    where account_id = ${accountId} for no key update`)
  if (!account?.isVerified) return 'unverified'
  if (!sameName(account.name, name)) return 'name_differs'
  if (documentHashes.length === 0) return 'agrees'
  const isTheirs = await tx.find(sql`
    select 1 from document_lookups where person_id = ${account.personId}
      and document_hash = any(${sql.param(documentHashes)}::text[])`)
  return isTheirs ? 'agrees' : 'document_differs'
}

/** The same, refusing whoever is somebody else. The real name is not told. */
export const assertAgrees = async (tx: Transaction, expected: Expected): Promise<'agrees' | 'unverified'> => {
  const result = await compareCandidate(tx, expected)
  if (result === 'name_differs' || result === 'document_differs')
    throw new DomainError(`administrator.${result}`)
  return result
}
