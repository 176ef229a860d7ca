import { errorText } from '@huigong/client'
import { useTranslation } from 'react-i18next'
import { Message } from './Message.tsx'

/** The sentence for what the server refused; nothing while there is no error. */
export const Problem = ({ error }: { error: unknown }) => {
  const { i18n } = useTranslation()
  return error ? <Message kind="problem">{errorText(i18n, error)}</Message> : null
}
