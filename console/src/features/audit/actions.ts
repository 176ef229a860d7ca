import { useTranslation } from 'react-i18next'
import { audit } from '../../locales/zh-CN/audit.ts'

/** Actions that can be filtered by: those the language files name. */
export const auditActions: readonly string[] = Object.entries(audit.actions).flatMap(([group, names]) =>
  Object.keys(names).map((name) => `${group}.${name}`),
)

/** The words for an action; one without words shows its code. */
export const useActionName = () => {
  const { t } = useTranslation()
  return (action: string): string => t(`audit.actions.${action}`, { defaultValue: action })
}
