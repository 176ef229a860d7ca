import type {
  IdentityDocumentKind,
  IdentityDocumentReading,
  IdentityDocumentWarning,
} from './identity-document-kinds.ts'
import { countCharacters } from './text.ts'

type Rule = {
  pattern: RegExp
  lengths: readonly number[]
  warningsOf?: (number: string) => IdentityDocumentWarning[]
  uniqueOf?: (number: string) => string
}

/** Travel documents, passports and military cards, which carry no check digit. Source: domain rules 1.2. */
export function readTravelDocument(kind: IdentityDocumentKind, number: string): IdentityDocumentReading {
  const rule = Object.hasOwn(rules, kind) ? rules[kind] : undefined
  if (!rule) return { ok: false, code: 'unknown_kind' }
  if (!rule.lengths.includes(countCharacters(number))) return { ok: false, code: 'wrong_length' }
  if (!rule.pattern.test(number)) {
    const code = /^[0-9A-Z]+$/.test(number) ? 'wrong_pattern' : 'wrong_characters'
    return { ok: false, code }
  }
  const uniqueNumber = rule.uniqueOf?.(number) ?? number
  return { ok: true, kind, number, uniqueNumber, warnings: rule.warningsOf?.(number) ?? [] }
}

const lengthsBetween = (least: number, most: number) =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index)

const rules: Partial<Record<IdentityDocumentKind, Rule>> = {
  hk_macao_travel_permit: {
    pattern: /^[HM](\d{8}|\d{10}|[A-Z]\d{6,7})$/,
    lengths: [8, 9, 11],
    // The tenth and eleventh characters count reissues: the same person has both forms.
    uniqueOf: (number) => number.slice(0, 9),
  },
  taiwan_travel_permit: {
    pattern: /^(\d{8}|[0-9A-Z]{10,12})$/,
    lengths: [8, 10, 11, 12],
    warningsOf: (number) => (number.length === 8 ? [] : ['one_trip_permit']),
  },
  chinese_passport: {
    pattern: /^(E\d{8}|E[A-Z]\d{7}|MA\d{7}|K\d{8}|[DSP]E\d{7}|1[45]\d{7}|G\d{8})$/,
    lengths: [9],
    warningsOf: () => ['identity_card_preferred'],
  },
  foreign_passport: {
    pattern: /^[A-Z0-9]{5,20}$/,
    lengths: lengthsBetween(5, 20),
    warningsOf: () => ['nationality_needed'],
  },
  military_card: {
    pattern: /^[\p{Script=Han}A-Z\d()-]+$/u,
    lengths: lengthsBetween(6, 18),
    warningsOf: () => ['administrator_must_verify'],
  },
}
