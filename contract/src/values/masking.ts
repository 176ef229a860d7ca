import type { IdentityDocumentKind } from './identity-document-kinds.ts'
import { readPersonName } from './name.ts'
import { countCharacters, normaliseCode } from './text.ts'

type Value = string | null | undefined

const hidden = '*****'
const compoundSurnames = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 轩辕 端木 独孤 南宫 西门 长孙 宇文 闻人 钟离 澹台 呼延 申屠 太史 公冶 宗政 濮阳 淳于 单于 公羊 赫连 万俟 鲜于 闾丘 亓官 司寇 仲孙 拓跋 第五 百里 东郭 左丘 梁丘 歐陽 東方'.split(
    ' ',
  ),
)

/** `650*****2921`, or first and last two for travel documents. An unknown kind or shape shows nothing. */
export function maskIdentityNumber(kind: string, number: Value): string {
  const text = normaliseCode(number ?? '')
  if (citizenKinds.has(kind) && /^\d{17}[\dX]$/.test(text)) return keepEnds(text, 3, 4)
  return travelShapes.get(kind)?.test(text) ? keepEnds(text, 2, 2) : hidden
}

/** `138****1234`; anything but a mobile number shows nothing. */
export function maskPhone(phone: Value): string {
  const digits = phone ?? ''
  return /^1[3-9]\d{9}$/.test(digits) ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : '****'
}

/** `张*`, `张**`, `欧阳*`; never more than two stars, so that length tells nothing either. */
export function maskName(name: Value): string {
  const reading = readPersonName(name ?? '')
  if (!reading.ok) return '**'
  const characters = [...reading.name]
  const surname = characters.slice(0, 2).join('')
  const isCompound = characters.length > 2 && compoundSurnames.has(surname)
  const rest = countCharacters(reading.name) - (isCompound ? 2 : 1)
  return `${isCompound ? surname : characters[0]}${'*'.repeat(Math.min(rest, 2))}`
}

/** `z***@example.org`; anything but one plain address shows nothing. */
export function maskEmail(email: Value): string {
  const parts = /^([^\s@]+)@([^\s@]+\.[^\s@.]+)$/u.exec(email ?? '')
  if (!parts) return '***'
  const [first = '', ...rest] = [...parts[1]!]
  return `${rest.length > 0 ? first : ''}***@${parts[2]}`
}

const citizenKinds = new Set<string>([
  'resident_identity_card',
  'hk_macao_taiwan_residence_permit',
  'foreign_permanent_residence_card',
] satisfies IdentityDocumentKind[])

// At least eight characters, so that half of a number stays hidden. A military card shows nothing.
const travelShapes = new Map<string, RegExp>([
  ['hk_macao_travel_permit', /^[HM][A-Z\d]\d{6,9}$/],
  ['taiwan_travel_permit', /^[A-Z\d]{8,12}$/],
  ['chinese_passport', /^[A-Z\d]{9}$/],
  ['foreign_passport', /^[A-Z\d]{8,20}$/],
  ['foreign_permanent_residence_card', /^[A-Z]{3}\d{12}$/],
] satisfies [IdentityDocumentKind, RegExp][])

function keepEnds(text: string, first: number, last: number): string {
  return text.slice(0, first) + hidden + text.slice(-last)
}
