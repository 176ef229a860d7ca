import { randomUUID } from 'node:crypto'
import { maskPhone } from '@huigong/contract/values/masking'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../platform/throttling/throttle.ts'
import { type Context, signedIn } from '../access/index.ts'
import { ownPhone } from '../accounts/index.ts'
import { recordFact } from '../audit/index.ts'
import { getExportRow, passwordPurpose } from './export-row.ts'

const perHour: Limit = { name: 'export-password', times: 3, withinSeconds: 3_600 }

/** Sends the password apart from the file, to the phone of whoever asked for the export and to nobody else. */
export const sendExportPassword = async (ctx: Context, id: string): Promise<{ phoneMasked: string }> => {
  const { accountId } = signedIn(ctx.actor)
  const { status, passwordSealed, accountId: requesterId } = await getExportRow(ctx, id)
  if (requesterId !== accountId) throw new DomainError('export.not_yours')
  if (status !== 'ready' || passwordSealed === null) throw new DomainError('export.not_ready')
  const phone = await ownPhone(ctx)
  await countAttempt(ctx.database, perHour, `${accountId}:${id}`, ctx.clock.now())
  await ctx.transaction((tx) =>
    recordFact(tx, ctx, { action: 'export.password_sent', objectKind: 'export', objectId: id }),
  )
  const password = ctx.sealing.unseal(passwordPurpose, passwordSealed)
  await ctx.sms.send({
    phone,
    template: 'export_password',
    values: { password },
    text: `【惠工】会员导出文件的打开密码：${password}。请勿转发，用完请删除文件。`,
    idempotencyKey: randomUUID(),
  })
  return { phoneMasked: maskPhone(phone) }
}
