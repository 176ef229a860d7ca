import { z } from 'zod'
import { countCharacters, normaliseText, trimText } from './text.ts'

const dots = /[•・･‧∙⋅․]/gu
const invisible = /[\p{Cf}\p{Cc}]/gu
const variationSelectors = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu

export type PersonNameProblem =
  | 'empty'
  | 'too_short'
  | 'too_long'
  | 'private_use_character'
  | 'broken_character'
  | 'wrong_characters'

export type PersonNameReading = { ok: true; name: string } | { ok: false; code: PersonNameProblem }

/** A person's name of 2 to 50 characters as it is stored: `·` for every dot, no padding between 汉字. */
export function readPersonName(input: string): PersonNameReading {
  const name = inOneSpelling(input)
  if (name === '') return { ok: false, code: 'empty' }
  // Two people in one cell must not become one.
  if (/[\r\n]/.test(normaliseText(input))) return { ok: false, code: 'wrong_characters' }
  // Old GB 18030 input methods put rare characters where no other system can read them.
  if (/\p{Co}/u.test(name)) return { ok: false, code: 'private_use_character' }
  if (/[\uFFFD□?]/u.test(name)) return { ok: false, code: 'broken_character' }
  if (!/^[\p{L}〇][\p{L}\p{M}〇· .'-]*$/u.test(name) || /[·-]$|··/u.test(name)) {
    return { ok: false, code: 'wrong_characters' }
  }
  const count = countCharacters(name)
  if (count < 2) return { ok: false, code: 'too_short' }
  if (count > 50) return { ok: false, code: 'too_long' }
  return { ok: true, name }
}

/** Whether two spellings are one name: dots, spaces, width, letter case and variation selectors aside. */
export function sameName(a: string, b: string): boolean {
  const key = nameKey(a)
  return key !== '' && key === nameKey(b)
}

/** The name that a new union is offered: 「单位名称」工会委员会, without the quotation marks. */
export function defaultUnionName(employerName: string): string {
  const name = trimText(employerName)
  return name === '' || name.endsWith('工会委员会') ? name : `${name}工会委员会`
}

/** A form's person name, given back in its stored spelling; issues are `person_name.<problem>`. */
export const personNameInput = z
  .string({ error: 'person_name.empty' })
  .transform((input, context) => {
    const reading = readPersonName(input.slice(0, 400))
    if (reading.ok) return reading.name
    context.addIssue({ code: 'custom', message: `person_name.${reading.code}` })
    return z.NEVER
  })
  .pipe(z.string())

function inOneSpelling(input: string): string {
  const name = normaliseText(input)
    .replace(invisible, '')
    .replace(dots, '·')
    .replaceAll('’', "'")
    .replace(/\s*·\s*/gu, '·')
  // A full stop separates the parts of a name in 汉字, but ends an initial in Latin letters.
  if (/\p{Script=Han}/u.test(name)) return name.replace(/\s+/gu, '').replaceAll('.', '·')
  return name.replace(/\s+/gu, ' ')
}

function nameKey(input: string): string {
  return inOneSpelling(input)
    .replace(variationSelectors, '')
    .replace(/[\s·.]+/gu, '·')
    .toUpperCase()
}
