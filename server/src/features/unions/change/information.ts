import type { InformationField, ShownInformation } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'

export type Information = ShownInformation & {
  id: string
  superiorId: string | null
  path: string
  legalPersonSealed: string | null
}

/** The columns behind the fields that a union may ask to change. */
export const columnsOf: Record<InformationField, string> = {
  name: 'name',
  shortName: 'short_name',
  kind: 'kind',
  form: 'form',
  regionCode: 'region_code',
  creditCode: 'credit_code',
  certificateId: 'certificate_id',
  foundedOn: 'founded_on',
  chairName: 'chair_name',
  officePhone: 'office_phone',
  email: 'email',
  address: 'address',
  postcode: 'postcode',
  legalPersonName: 'legal_person_name',
  legalPersonDocument: 'legal_person_document_masked',
  fullTimeStaff: 'full_time_staff',
  reportedMembers: 'reported_members',
}

const selected = Object.entries(columnsOf)
  .map(([field, column]) => `u.${column} as "${field === 'legalPersonDocument' ? `${field}Masked` : field}"`)
  .join(', ')

/** An active union's record; with `for update` nobody else changes it meanwhile. */
export const loadInformation = async (
  db: Reads,
  unionId: string,
  lock: 'for update' | null = null,
): Promise<Information> => {
  const found = await db.find<Information>(sql`
    select u.id, u.superior_id as "superiorId", u.path::text as path, ${sql.raw(selected)}, g.name as "regionName",
      u.legal_person_document_sealed as "legalPersonSealed"
    from unions u left join regions g on g.code = u.region_code
    where u.id = ${unionId} and u.status = 'active' ${lock ? sql`for no key update of u` : sql``}`)
  if (!found) throw new DomainError('thing.not_found')
  return found
}

/** The own union's record, to be edited. */
export const getInformation = async (ctx: Context): Promise<ShownInformation> =>
  shownOf(await loadInformation(ctx.database, reachOf(ctx.actor, 'unions.manage').unionId))

/** Without what is for the server alone: the number of the legal person is masked. */
export const shownOf = ({
  id: _id,
  superiorId: _superiorId,
  path: _path,
  legalPersonSealed: _sealed,
  ...shown
}: Information): ShownInformation => shown
