import { describe, expect, it } from 'vitest'
import { values as english } from '../locales/en/values.ts'
import { values as chinese } from '../locales/zh-CN/values.ts'
import { identityDocumentKinds } from '../values/identity-document-kinds.ts'
import type { Code } from './code.ts'
import { economicKinds } from './economic-kinds.ts'
import { educationLevels } from './education.ts'
import { employerNatures } from './employer-natures.ts'
import { employmentStatuses } from './employment.ts'
import { ethnicGroups } from './ethnic-groups.ts'
import { findCode, nearestWords } from './find-code.ts'
import { householdKinds } from './household-kinds.ts'
import { identityDocumentKindNames } from './identity-document-kind-names.ts'
import { industries } from './industries.ts'
import { membershipChangeKinds } from './membership-change-kinds.ts'
import { membershipChangeReasons } from './membership-change-reasons.ts'
import { politicalStatuses } from './political-statuses.ts'
import { sexes } from './sexes.ts'
import { skillLevels } from './skill-levels.ts'
import { unionForms } from './union-forms.ts'
import { unionKinds } from './union-kinds.ts'
import { unionLevelNames } from './union-level-names.ts'
import { yesOrNo } from './yes-or-no.ts'

const lists: Record<string, readonly Code[]> = {
  economicKinds,
  educationLevels,
  employerNatures,
  employmentStatuses,
  ethnicGroups,
  householdKinds,
  identityDocumentKindNames,
  industries,
  membershipChangeKinds,
  membershipChangeReasons,
  politicalStatuses,
  sexes,
  skillLevels,
  unionForms,
  unionKinds,
  unionLevelNames,
  yesOrNo,
}

describe.each(Object.entries(lists))('%s', (_name, list) => {
  it('finds every entry by code, names and aliases, and none by two', () => {
    for (const entry of list) {
      for (const word of [entry.code, entry['zh-CN'], entry.en, ...(entry.aliases ?? [])]) {
        expect([word, findCode(list, word)?.code]).toEqual([word, entry.code])
      }
    }
  })
})

describe('findCode', () => {
  it.each([
    [ethnicGroups, '汉', '01'],
    [ethnicGroups, '１', '01'],
    [ethnicGroups, 1, '01'],
    [ethnicGroups, ' 基 诺 族　', '56'],
    [employmentStatuses, '待（下）岗', '2'],
    [politicalStatuses, '党员', '01'],
    [skillLevels, '三级／高级', '3'],
    [industries, 'i', 'I'],
    [industries, '农林牧渔业', 'A'],
  ] as const)('finds %#', (list, text, code) => {
    expect(findCode<Code>(list, text)?.code).toBe(code)
  })

  it('looks at no digits where they are another system’s', () => {
    expect(findCode(politicalStatuses, '03', { byNameOnly: true })).toBeUndefined()
    expect(findCode(politicalStatuses, '群众', { byNameOnly: true })?.code).toBe('13')
  })

  it.each(['', '　', '火星族', '99', '__proto__'])('finds nothing for %j', (text) => {
    expect(findCode(ethnicGroups, text)).toBeUndefined()
  })
})

describe('nearestWords', () => {
  it('suggests what may have been meant, best first', () => {
    expect(nearestWords(ethnicGroups, '維吾尔族')[0]).toBe('维吾尔族')
    expect(nearestWords(educationLevels, '大学专课')[0]).toBe('大专')
    expect(nearestWords(politicalStatuses, '中共党圆')[0]).toBe('中共党员')
    expect(nearestWords(industries, '制造行业')).toContain('制造业')
    expect(nearestWords(ethnicGroups, '火星').length).toBeLessThanOrEqual(3)
    expect(nearestWords(industries, 'qqqq')).toEqual([])
  })
})

describe('names of document kinds', () => {
  it('are the same in the code list and in the locales', () => {
    for (const kind of identityDocumentKinds) {
      const entry = findCode(identityDocumentKindNames, kind)
      expect(entry?.['zh-CN']).toBe(chinese.identityDocumentKinds[kind])
      expect(entry?.en).toBe(english.identityDocumentKinds[kind])
    }
  })
})
