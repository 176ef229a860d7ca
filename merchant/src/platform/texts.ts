import type { RedemptionMethod, SettlementStatus } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import type { furtherTexts } from '../locales/zh-CN/further-texts.ts'
import type { texts } from '../locales/zh-CN/texts.ts'

type Leaves<Source> = {
  [Key in keyof Source & string]: Source[Key] extends string ? Key : `${Key}.${Leaves<Source[Key]>}`
}[keyof Source & string]

/** Every text that a page may show; one that no language file has fails the type check. */
export type TextKey =
  | Leaves<typeof texts>
  | Leaves<Pick<typeof furtherTexts, 'me' | 'password' | 'settlements' | 'shops' | 'signIn'>>
  | `names.redemptionMethods.${RedemptionMethod}`
  | `names.settlementStatuses.${SettlementStatus}`

export const useText = () => {
  const { t } = useTranslation()
  return (key: TextKey, values: Record<string, unknown> = {}): string => t(key, values)
}
