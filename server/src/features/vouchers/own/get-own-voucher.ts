import type { OwnVoucherDetail } from '@huigong/contract'
import { stepInSeconds } from '@huigong/contract/values/voucher-code'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { readSettings } from '../../settings/index.ts'
import { secretOf } from '../codes/holder-secret.ts'
import { holderOfProxy, owner } from '../codes/holders.ts'
import { listPlaces } from './list-places.ts'
import { isCollectedByMe, isMine, type OwnVoucherRow, ownVouchers, presentOwnVoucher } from './own-columns.ts'

export type OwnVoucherDetailRow = OwnVoucherRow & {
  number: string
  endReason: string | null
  conditions: string | null
  description: string | null
  proxyId: string | null
  proxyName: string | null
  proxyPhone: string | null
  namedAt: Date | null
}

type Asked = { activityId: string; id: string }

const hour = 3_600_000

/** One of my vouchers, or of those I collect, with what my phone needs to show its code off line. */
export const getOwnVoucher = async (ctx: Context, asked: Asked): Promise<OwnVoucherDetail> => {
  const { accountId, personId } = signedIn(ctx.actor)
  const [row, { offlineCodeHours }] = await Promise.all([
    findOwnVoucher(ctx.database, { accountId, personId }, asked),
    readSettings(ctx.database),
  ])
  if (!row) throw new DomainError('thing.not_found')
  const now = ctx.clock.now()
  const shown = presentOwnVoucher(row, now)
  const isGood = shown.status === 'claimed'
  const holder = row.isMine ? owner : holderOfProxy(row.proxyId!)
  const secretValidUntil = new Date(
    Math.min(now.getTime() + offlineCodeHours * hour, row.validUntil.getTime()),
  )
  return {
    ...shown,
    number: row.number,
    holder,
    secret: isGood ? secretOf(ctx.signing, { voucherId: row.id, holder }, now, offlineCodeHours) : null,
    secretValidUntil: isGood ? secretValidUntil.toISOString() : null,
    serverTime: now.toISOString(),
    stepInSeconds,
    conditions: row.conditions,
    description: row.description,
    endReason: row.endReason,
    merchants: await listPlaces(ctx.database, row.campaignId),
    proxy: row.isMine && row.proxyId ? proxyOf(row) : null,
    abilities: {
      nameProxy: row.isMine && isGood && !row.proxyId,
      revokeProxy: row.isMine && isGood && row.proxyId !== null,
    },
  }
}

/** A voucher that the holder owns or collects; others do not exist for them. */
export const findOwnVoucher = (
  db: Reads,
  holder: { accountId: string; personId: string | null },
  { activityId, id }: Asked,
): Promise<OwnVoucherDetailRow | undefined> =>
  db.find<OwnVoucherDetailRow>(sql`
    ${ownVouchers(holder)}
    where v.activity_id = ${activityId} and v.id = ${id} and (${isMine(holder)} or ${isCollectedByMe(holder)})`)

const proxyOf = ({ proxyName, proxyPhone, namedAt }: OwnVoucherDetailRow) => ({
  name: proxyName ?? '',
  phoneMasked: proxyPhone ?? '',
  namedAt: namedAt!.toISOString(),
})
