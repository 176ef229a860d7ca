import {
  type CorrectableField,
  type CorrectableRecord,
  type CorrectionForm,
  correctableFields,
} from '@huigong/contract'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { documentPurpose } from '../../people/index.ts'
import { assertCodes } from '../record/assert-codes.ts'
import type { CorrectionPayload } from './correction-payload.ts'
import type { Correctable } from './read-correctable.ts'

/** Before, after, and what differs; a correction that changes and says nothing is refused. */
export const compareRecord = (
  ctx: Context,
  known: Correctable,
  { changes, note }: CorrectionForm,
): CorrectionPayload => {
  const before = known.record
  const after = { ...before, ...givenOf(changes) }
  const changedFields = correctableFields.filter((field) => after[field] !== before[field])
  if (changedFields.length === 0 && !note) throw new DomainError('correction.nothing_changed')
  assertCodes(changes)
  assertAgreesWithNumber(ctx, known, after, changedFields)
  if (changedFields.includes('joinedOn')) assertJoinedOn(ctx, known, after)
  return { membershipId: known.membershipId, before, after, changedFields, note: note || null }
}

/** An empty text is a blank. */
const givenOf = (changes: CorrectionForm['changes']): Partial<CorrectableRecord> =>
  Object.fromEntries(
    Object.entries(changes)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, value === '' ? null : value]),
  )

/** Sex and birth date come from the number where it tells them (domain rules 1.1). */
const assertAgreesWithNumber = (
  ctx: Context,
  { documentKind, documentSealed }: Correctable,
  after: CorrectableRecord,
  changed: readonly CorrectableField[],
) => {
  if (changed.includes('bornOn') && after.bornOn !== null && after.bornOn > todayInShanghai(ctx.clock))
    throw refused('bornOn', 'import.date_in_future')
  if (!changed.includes('sex') && !changed.includes('bornOn')) return
  const number = ctx.sealing.unseal(documentPurpose, documentSealed)
  const document = readIdentityDocument(documentKind as IdentityDocumentKind, number)
  if (!document.ok) return
  if (changed.includes('sex') && document.sex && after.sex !== document.sex)
    throw refused('sex', 'import.sex_differs')
  if (changed.includes('bornOn') && document.bornOn && after.bornOn !== document.bornOn)
    throw refused('bornOn', 'import.birth_differs')
}

/** Not in the future, not before the birth, and before what happened to the membership since. */
const assertJoinedOn = (
  ctx: Context,
  { changedOn }: Correctable,
  { joinedOn, bornOn }: CorrectableRecord,
) => {
  const latest = [todayInShanghai(ctx.clock), changedOn ?? '9999-12-31'].sort()[0]!
  if (joinedOn === null || joinedOn > latest || joinedOn <= (bornOn ?? ''))
    throw new DomainError('membership.date_wrong')
}

const refused = (field: CorrectableField, code: string) =>
  new DomainError('input.invalid', { issues: [{ path: `changes.${field}`, code }] })
