import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { useTranslation } from 'react-i18next'
import { codeText } from '../code-text.ts'

type Plan = { kind: string; reason: string | null; toUnionName: string | null }

/** What a plan will do and why, in words. */
export const usePlanText = () => {
  const { t, i18n } = useTranslation()
  return {
    what: ({ kind, toUnionName }: Plan): string =>
      toUnionName
        ? t('members.plans.transferTo', { name: toUnionName })
        : t(`names.plannedKinds.${kind}`, { defaultValue: kind }),
    why: ({ reason }: Plan): string | null => codeText(membershipChangeReasons, reason, i18n.language),
  }
}
