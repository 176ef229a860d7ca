import { expect, it } from 'vitest'
import type { IdentityDocumentKind } from './identity-document-kinds.ts'
import { factsNeeded } from './identity-facts.ts'

it.each<[IdentityDocumentKind, string, boolean, boolean]>([
  ['resident_identity_card', '44010619900307001X', false, false],
  ['resident_identity_card', '4401', false, false],
  ['hk_macao_taiwan_residence_permit', '810000199003070015', false, false],
  ['hk_macao_travel_permit', 'H12345678', true, false],
  ['taiwan_travel_permit', '12345678', true, false],
  ['chinese_passport', 'E12345678', true, false],
  ['foreign_passport', 'AB123456', true, true],
  ['foreign_passport', '', true, true],
  ['foreign_permanent_residence_card', '911840198102020034', false, false],
  ['foreign_permanent_residence_card', 'USA110019900101', true, false],
  ['foreign_permanent_residence_card', 'usa', true, false],
  ['foreign_permanent_residence_card', '', false, false],
  ['military_card', '军字第1234567号', true, false],
])('%s %s asks for birth date and sex: %s, nationality: %s', (kind, number, birth, nationality) => {
  expect(factsNeeded(kind, number)).toEqual({ birth, nationality })
})
