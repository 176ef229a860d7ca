import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'

/** Why a control cannot be used: the server says it by the code of an error. */
export const useRefusalText = () => {
  const { i18n } = useTranslation()
  const text = useText()
  return (code: string | null): string =>
    code && i18n.exists(`errors.${code}`) ? i18n.t(`errors.${code}`) : text('reviewing.mayNot')
}
