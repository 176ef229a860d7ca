import type { MerchantDetail, MerchantForm } from '@huigong/contract'
import { v7 } from 'uuid'
import { sql } from '../../platform/database/sql.ts'
import { isUniqueViolation } from '../../platform/database/unique-violation.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { findOrCreateAccount } from '../accounts/index.ts'
import { recordFact } from '../audit/index.ts'
import { letContactScan } from './clerks/contact-clerk.ts'
import { getMerchant } from './get-merchant.ts'
import { holdOwnUnion } from './hold-merchant.ts'
import { showPictures } from './merchant-pictures.ts'
import { assertRegion } from './merchant-region.ts'

/** Adds a merchant to the own union, off line; its contact scans for it from the first day (seed 004, 三.1 第一步). */
export const createMerchant = (ctx: Context, form: MerchantForm): Promise<MerchantDetail> => {
  const id = v7()
  return ctx
    .transaction(async (tx) => {
      const { unionId } = await holdOwnUnion(tx, ctx)
      await assertRegion(tx, form.regionCode)
      const contactAccountId = await findOrCreateAccount(tx, ctx, form.contactPhone)
      await tx.run(sql`
        insert into merchants (id, union_id, name, contact_name, contact_account_id, landline, kind, service_kind, tags,
          region_code, address, introduction, entered_on, licence_id, logo_id, longitude, latitude, created_at)
        values (${id}, ${unionId}, ${form.name}, ${form.contactName}, ${contactAccountId}, ${form.landline || null},
          ${form.kind}, ${form.service}, ${sql.param(form.tags)}, ${form.regionCode ?? null}, ${form.address},
          ${form.introduction || null}, ${form.enteredOn ?? null}, ${form.licenceId ?? null}, ${form.logoId ?? null},
          ${form.position?.longitude ?? null}, ${form.position?.latitude ?? null}, ${ctx.clock.now()})`)
      await letContactScan(tx, ctx, { merchantId: id, accountId: contactAccountId, name: form.contactName })
      await showPictures(tx, ctx, { id, unionId, ...form })
      await recordFact(tx, ctx, {
        action: 'merchant.created',
        unionId,
        objectKind: 'merchant',
        objectId: id,
        details: { kind: form.kind, contactAccountId },
      })
      return getMerchant(ctx, id, tx)
    })
    .catch(nameTaken)
}

export const nameTaken = (error: unknown): never => {
  if (isUniqueViolation(error, 'merchants_once_named')) throw new DomainError('merchant.name_taken')
  throw error
}
