import type { Code } from '@huigong/contract/code-lists/code'

/** The word of a code list for a stored code; what the list does not know is shown as it is. */
export const codeText = (list: readonly Code[], code: string | null, language: string): string | null => {
  if (code === null) return null
  const entry = list.find((each) => each.code === code)
  return entry?.[language === 'en' ? 'en' : 'zh-CN'] ?? code
}
