import type { NoticeKind } from '@huigong/contract'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { useTranslation } from 'react-i18next'
import type { furtherTexts } from '../locales/zh-CN/further-texts.ts'
import type { nearTexts } from '../locales/zh-CN/near-texts.ts'
import type { texts } from '../locales/zh-CN/texts.ts'
import { usePlatform } from './session.ts'

type Leaves<Source> = {
  [Key in keyof Source & string]: Source[Key] extends string | readonly string[]
    ? Key
    : `${Key}.${Leaves<Source[Key]>}`
}[keyof Source & string]

export type StatementName = 'platform' | 'identity' | 'face'

/** Every text that a page may show; one that no language file has fails the type check. */
export type TextKey =
  | Leaves<typeof texts>
  | Leaves<typeof furtherTexts>
  | Leaves<typeof nearTexts>
  | `statements.${StatementName}.${'title' | 'agree'}`
  | `values.identityDocumentKinds.${IdentityDocumentKind}`
  | `notices.${NoticeKind}`

export const useText = () => {
  const { t } = useTranslation()
  return (key: TextKey, values: Record<string, unknown> = {}): string => t(key, values)
}

/** A statement on personal information: its title, its paragraphs, and the sentence to agree to. */
export const useStatement = (name: StatementName) => {
  const { t } = useTranslation()
  const platform = usePlatform()
  const federationName = platform.data?.federationName ?? t('shell.product')
  return {
    title: t(`statements.${name}.title`),
    body: t(`statements.${name}.body`, { returnObjects: true, federationName }) as string[],
    agree: t(`statements.${name}.agree`),
  }
}

/** A text that is several sentences to choose from. */
export const useTextList = () => {
  const { t } = useTranslation()
  return (key: TextKey): string[] => t(key, { returnObjects: true }) as unknown as string[]
}
