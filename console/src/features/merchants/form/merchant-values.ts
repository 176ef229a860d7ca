import type { MerchantDetail, MerchantForm } from '@huigong/contract'
import { roundedPosition } from '../map/rounded-position.ts'

/** While it is typed one of the two may still be missing. */
export type TypedPosition = { longitude: number | null; latitude: number | null }

export type MerchantValues = Omit<MerchantForm, 'position' | 'contactPhone'> & {
  contactPhone?: string
  position?: TypedPosition
}

export const emptyMerchant: Partial<MerchantValues> = { kind: 'merchant', service: 'ordinary', tags: [] }

export const merchantValuesOf = (merchant: MerchantDetail): MerchantValues => ({
  name: merchant.name,
  contactName: merchant.contactName,
  landline: merchant.landline,
  kind: merchant.kind,
  service: merchant.service,
  tags: merchant.tags,
  regionCode: merchant.regionCode,
  address: merchant.address,
  introduction: merchant.introduction,
  enteredOn: merchant.enteredOn,
  licenceId: merchant.licenceId,
  logoId: merchant.logoId,
  position: merchant.position ?? { longitude: null, latitude: null },
})

/** What is sent: a field left empty is no field. */
export const merchantFormOf = (values: MerchantValues): Omit<MerchantForm, 'contactPhone'> => ({
  name: values.name,
  contactName: values.contactName,
  landline: values.landline?.trim() || null,
  kind: values.kind,
  service: values.service,
  tags: values.tags ?? [],
  regionCode: values.regionCode ?? null,
  address: values.address,
  introduction: values.introduction?.trim() || null,
  enteredOn: values.enteredOn ?? null,
  licenceId: values.licenceId ?? null,
  logoId: values.logoId ?? null,
  position: positionOf(values.position),
})

const positionOf = (typed: TypedPosition | undefined): MerchantForm['position'] =>
  typed && typed.longitude !== null && typed.latitude !== null
    ? roundedPosition({ longitude: typed.longitude, latitude: typed.latitude })
    : null

/** One number without the other is no position. */
export const isHalfPosition = (typed: TypedPosition | undefined): boolean =>
  typed !== undefined && (typed.longitude === null) !== (typed.latitude === null)
