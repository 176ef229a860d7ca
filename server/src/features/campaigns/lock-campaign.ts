import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

export type LockedCampaign = {
  id: string
  name: string
  merchantId: string
  valueInFen: number
  validFrom: Date
  validUntil: Date
  category: string
  festival: string | null
  form: string
  status: string
  issuedUnits: number
  revision: number
}

/** A campaign of the union, locked: whoever submits an activity with it waits, or is seen. */
export const lockCampaign = async (tx: Transaction, unionId: string, id: string): Promise<LockedCampaign> => {
  const campaign = await tx.find<LockedCampaign>(sql`
    select id, name, merchant_id as "merchantId", value_in_fen as "valueInFen", valid_from as "validFrom",
      valid_until as "validUntil", category, festival, form, status, issued_units as "issuedUnits", revision
    from campaigns where id = ${id} and union_id = ${unionId} for no key update`)
  if (!campaign) throw new DomainError('thing.not_found')
  return campaign
}
