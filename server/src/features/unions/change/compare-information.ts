import {
  type InformationField,
  type InformationForm,
  informationFields,
  type ShownInformation,
} from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { legalPersonPurpose, type SealedDocument, sealLegalPerson } from '../legal-person.ts'
import { type Information, shownOf } from './information.ts'

/** An application to change a union's record; the legal person's number is sealed and masked, never in clear. */
export type ChangePayload = {
  unionName: string
  before: ShownInformation
  after: ShownInformation
  changedFields: InformationField[]
  note: string | null
  legalPersonDocument: SealedDocument | null
}

/** What the form changes. A number that is left out stays as it is, or as an earlier round gave it. */
export const compareInformation = async (
  db: Reads,
  ctx: Context,
  record: Information,
  form: InformationForm,
  earlier: SealedDocument | null,
): Promise<Omit<ChangePayload, 'note'>> => {
  const before = shownOf(record)
  const legalPersonDocument = newDocument(ctx, record, form, earlier)
  const after = {
    ...before,
    ...withoutEmpty(form),
    regionName: await regionNameOf(db, form.regionCode || null),
    legalPersonDocumentMasked: legalPersonDocument?.masked ?? before.legalPersonDocumentMasked,
  }
  const changedFields = informationFields.filter((field) =>
    field === 'legalPersonDocument' ? legalPersonDocument !== null : after[field] !== before[field],
  )
  if (changedFields.length === 0) throw new DomainError('union.nothing_changed')
  return { unionName: before.name, before, after, changedFields, legalPersonDocument }
}

type Plain = Exclude<InformationField, 'legalPersonDocument'>

const withoutEmpty = (form: InformationForm) =>
  Object.fromEntries(
    informationFields
      .filter((field) => field !== 'legalPersonDocument')
      .map((field) => [field, form[field] === '' ? null : (form[field] ?? null)]),
  ) as Pick<ShownInformation, Plain>

const newDocument = (
  ctx: Context,
  { legalPersonSealed }: Information,
  { legalPersonDocument: given }: InformationForm,
  earlier: SealedDocument | null,
): SealedDocument | null => {
  if (!given) return earlier
  const document = sealLegalPerson(ctx, given)
  const known = legalPersonSealed && ctx.sealing.unseal(legalPersonPurpose, legalPersonSealed)
  return known === ctx.sealing.unseal(legalPersonPurpose, document.sealed) ? null : document
}

const regionNameOf = async (db: Reads, code: string | null): Promise<string | null> => {
  if (!code) return null
  const region = await db.find<{ name: string }>(sql`select name from regions where code = ${code}`)
  if (!region)
    throw new DomainError('input.invalid', {
      issues: [{ path: 'information.regionCode', code: 'text.required' }],
    })
  return region.name
}
