import { z } from 'zod'
import { day, id, instant, organisationName } from '../values/basics.ts'
import { personNameInput } from '../values/name.ts'
import { phoneInput } from '../values/phone.ts'

/** 商家类型: a shop, or the union itself handing goods out (seed 004, 三.1 第一步 (5)). */
export const merchantKinds = ['merchant', 'union'] as const
export type MerchantKind = (typeof merchantKinds)[number]

/** 服务类型 of the form (seed 004, 图23); `ordinary` is 普通商家. */
export const merchantServices = [
  'ordinary',
  'bakery',
  'supermarket',
  'restaurant',
  'cinema',
  'pharmacy',
  'bookshop',
  'sports',
  'other',
] as const

/** 上线 and 下线: only at a merchant that is on line can be redeemed. */
export const merchantStatuses = ['online', 'offline'] as const
export type MerchantStatus = (typeof merchantStatuses)[number]

/** WGS 84, in degrees. */
export const position = z.object({
  longitude: z.number().min(-180, 'position.wrong').max(180, 'position.wrong'),
  latitude: z.number().min(-90, 'position.wrong').max(90, 'position.wrong'),
})

const optionalText = (longest: number) => z.string().trim().max(longest, 'text.too_long').nullish()

/** What staff fill in about a merchant (seed 004, 图23, 图24). The contact signs in at the merchant app with this phone. */
export const merchantForm = z.object({
  name: organisationName(2, 'text.required'),
  contactName: personNameInput,
  contactPhone: phoneInput,
  landline: optionalText(40),
  kind: z.enum(merchantKinds),
  service: z.enum(merchantServices),
  tags: z.array(z.string().trim().min(1, 'text.required').max(12, 'text.too_long')).max(10, 'list.too_long'),
  regionCode: z.string().max(12).nullish(),
  address: z.string().trim().min(2, 'text.required').max(200, 'text.too_long'),
  introduction: optionalText(2000),
  enteredOn: day.nullish(),
  licenceId: id.nullish(),
  logoId: id.nullish(),
  position: position.nullish(),
})

/** An edit: the phone only where it becomes another one, and the revision that was read. */
export const merchantEdit = merchantForm
  .omit({ contactPhone: true })
  .extend({ id, revision: z.int(), contactPhone: phoneInput.nullish() })

export const merchantRow = z.object({
  id,
  name: z.string(),
  unionName: z.string(),
  kind: z.enum(merchantKinds),
  service: z.enum(merchantServices),
  status: z.enum(merchantStatuses),
  contactName: z.string(),
  contactPhoneMasked: z.string(),
  address: z.string(),
  tags: z.array(z.string()),
  logoId: id.nullable(),
  position: position.nullable(),
  campaigns: z.int(),
  clerks: z.int(),
})

export const merchantDetail = merchantRow.extend({
  revision: z.int(),
  /** Of the reader's own union; those of superiors come without licence and clerks. */
  isOwn: z.boolean(),
  landline: z.string().nullable(),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  introduction: z.string().nullable(),
  enteredOn: day.nullable(),
  licenceId: id.nullable(),
  createdAt: instant,
  abilities: z.object({ edit: z.boolean(), changeStatus: z.boolean(), manageClerks: z.boolean() }),
})

/** 核销员: scans for the merchant, or for one campaign only where the union authorised this person. */
export const clerk = z.object({
  id,
  name: z.string(),
  phoneMasked: z.string(),
  campaignId: id.nullable(),
  campaignName: z.string().nullable(),
  isContact: z.boolean(),
  fromAt: instant,
})

export const clerkForm = z.object({
  merchantId: id,
  name: personNameInput,
  phone: phoneInput,
  campaignId: id.nullish(),
})

export type Position = z.infer<typeof position>
export type MerchantForm = z.infer<typeof merchantForm>
export type MerchantEdit = z.infer<typeof merchantEdit>
export type MerchantRow = z.infer<typeof merchantRow>
export type MerchantDetail = z.infer<typeof merchantDetail>
export type Clerk = z.infer<typeof clerk>
export type ClerkForm = z.infer<typeof clerkForm>
