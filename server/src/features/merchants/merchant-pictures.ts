import type { Transaction } from '../../platform/database/database.ts'
import type { Context } from '../access/index.ts'
import { attachImages, detachImages, publishImages, shareImages } from '../files/index.ts'

type Pictures = {
  id: string
  unionId: string
  licenceId?: string | null
  logoId?: string | null
  /** The licence that the merchant shows already, whoever uploaded it. */
  knownLicenceId?: string | null
}

/** The logo is for everybody; the licence for the union's staff alone. */
export const showPictures = async (tx: Transaction, ctx: Context, merchant: Pictures): Promise<void> => {
  const { id, unionId, licenceId, logoId, knownLicenceId } = merchant
  const reader = { unionId, permission: 'merchants.view', ownerId: id } as const
  await detachImages(tx, id)
  if (licenceId && licenceId === knownLicenceId) await shareImages(tx, [licenceId], reader)
  else await attachImages(tx, ctx, [licenceId], reader)
  await publishImages(tx, ctx, [logoId], id)
}
