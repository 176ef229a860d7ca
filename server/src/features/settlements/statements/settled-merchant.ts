import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, clerk, type ScanningFor } from '../../access/index.ts'

/** The merchant whose settlements somebody sees; nobody who scans there for single campaigns sees what it earns with all. */
export const findSettledMerchant = (ctx: Context): ScanningFor | undefined => {
  const { scanningFor } = clerk(ctx.actor)
  return scanningFor.campaignIds === null ? scanningFor : undefined
}

export const getSettledMerchant = (ctx: Context): ScanningFor => {
  const merchant = findSettledMerchant(ctx)
  if (!merchant) throw new DomainError('thing.not_found')
  return merchant
}
