import type { ImportFinding, ImportVerdict } from '@huigong/contract'
import { contractTexts } from '@huigong/contract/locales/index'
import type { Language } from './import-kind.ts'

type Groups = Record<string, Record<string, string> | undefined>

/** The sentence of a finding, led by the heading of its column: 「证件号码」：… */
export const findingText = (finding: ImportFinding, language: Language): string => {
  const { problems, warnings } = contractTexts[language].values
  const [group = '', name = ''] = finding.code.split('.')
  const template = (problems as Groups)[group]?.[name] ?? (warnings as Groups)[group]?.[name] ?? finding.code
  const sentence = template.replace(/{{(\w+)}}/g, (_, key: string) => String(finding.values[key] ?? ''))
  if (finding.column === null) return sentence
  return language === 'zh-CN' ? `「${finding.column}」：${sentence}` : `${finding.column}: ${sentence}`
}

export const verdictName = (verdict: ImportVerdict, language: Language): string =>
  contractTexts[language].names.importVerdicts[verdict]
