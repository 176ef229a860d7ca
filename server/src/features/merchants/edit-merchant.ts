import type { MerchantDetail, MerchantEdit } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { findOrCreateAccount } from '../accounts/index.ts'
import { recordFact } from '../audit/index.ts'
import { endContactScanning, letContactScan } from './clerks/contact-clerk.ts'
import { nameTaken } from './create-merchant.ts'
import { getMerchant } from './get-merchant.ts'
import { holdMerchant } from './hold-merchant.ts'
import { showPictures } from './merchant-pictures.ts'
import { assertRegion } from './merchant-region.ts'

/** Changes what is known of a merchant; with another phone another contact scans, and the old one no longer does. */
export const editMerchant = (ctx: Context, form: MerchantEdit): Promise<MerchantDetail> =>
  ctx
    .transaction(async (tx) => {
      const before = await holdMerchant(tx, ctx, form.id)
      if (before.revision !== form.revision) throw new DomainError('merchant.changed')
      await assertRegion(tx, form.regionCode)
      const contactAccountId = form.contactPhone
        ? await findOrCreateAccount(tx, ctx, form.contactPhone)
        : before.contactAccountId
      const isOtherContact = contactAccountId !== before.contactAccountId
      await tx.run(sql`
        update merchants set name = ${form.name}, contact_name = ${form.contactName},
          contact_account_id = ${contactAccountId}, landline = ${form.landline || null}, kind = ${form.kind},
          service_kind = ${form.service}, tags = ${sql.param(form.tags)}, region_code = ${form.regionCode ?? null},
          address = ${form.address}, introduction = ${form.introduction || null}, entered_on = ${form.enteredOn ?? null},
          licence_id = ${form.licenceId ?? null}, logo_id = ${form.logoId ?? null},
          longitude = ${form.position?.longitude ?? null}, latitude = ${form.position?.latitude ?? null},
          revision = revision + 1
        where id = ${form.id}`)
      if (isOtherContact) await endContactScanning(tx, ctx, form.id, before.contactAccountId)
      await letContactScan(tx, ctx, {
        merchantId: form.id,
        accountId: contactAccountId,
        name: form.contactName,
      })
      await showPictures(tx, ctx, { ...form, unionId: before.unionId, knownLicenceId: before.licenceId })
      await recordFact(tx, ctx, {
        action: 'merchant.edited',
        unionId: before.unionId,
        objectKind: 'merchant',
        objectId: form.id,
        details: { revision: form.revision + 1, ...(isOtherContact && { contactAccountId }) },
      })
      return getMerchant(ctx, form.id, tx)
    })
    .catch(nameTaken)
