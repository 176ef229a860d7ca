import type { NoticeKind } from '@huigong/contract'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { useTranslation } from 'react-i18next'
import type { furtherTexts } from '../locales/zh-CN/further-texts.ts'
import type { texts } from '../locales/zh-CN/texts.ts'

type Leaves<Source> = {
  [Key in keyof Source & string]: Source[Key] extends string | readonly string[]
    ? Key
    : `${Key}.${Leaves<Source[Key]>}`
}[keyof Source & string]

type StatementName = 'platform' | 'identity'

/** Every text that a page may show; one that no language file has fails the type check. */
export type TextKey =
  | Leaves<typeof texts>
  | Leaves<typeof furtherTexts>
  | `statements.${StatementName}.${'title' | 'agree'}`
  | `values.identityDocumentKinds.${IdentityDocumentKind}`
  | `notices.${NoticeKind}`

export const useText = () => {
  const { t } = useTranslation()
  return (key: TextKey, values: Record<string, unknown> = {}): string => t(key, values)
}

/** Paragraphs of a statement on personal information. */
export const useStatementBody = (name: StatementName, federationName: string): string[] => {
  const { t } = useTranslation()
  return t(`statements.${name}.body`, { returnObjects: true, federationName }) as string[]
}

/** A text that is several sentences to choose from. */
export const useTextList = () => {
  const { t } = useTranslation()
  return (key: TextKey): string[] => t(key, { returnObjects: true }) as unknown as string[]
}
