import { normaliseCode } from '@huigong/contract/values/text'
import type { Reads } from '../../../platform/database/database.ts'
import type { FieldFinding } from '../import-kind.ts'
import { listByCode, listByName, type NamedUnion } from './find-unions.ts'
import { listNearNames } from './near-unions.ts'

/** What a row says about its union; empty where the cell is. */
export type UnionWords = { name: string; code: string }

export type ResolvedUnion = { unionId: string } | { unionId: null; finding: FieldFinding }

export type UnionResolver = {
  /** Looks up what is not known yet; afterwards `resolve` answers all of them. */
  prepare: (words: readonly UnionWords[]) => Promise<void>
  resolve: (words: UnionWords) => ResolvedUnion
}

export type UnionBranch = { unionId: string; path: string; reaches: 'own' | 'below'; canHoldMembers: boolean }

/** Misspelt names cost a search each: of a file full of them the first are enough to see what is wrong. */
const namesSearched = 50

/**
 * Finds the unions that a file names, within the importer's branch only. What lies outside is answered like what does
 * not exist, in the same words.
 */
export const createUnionResolver = (db: Reads, branch: UnionBranch): UnionResolver => {
  const known = new Map<string, ResolvedUnion>([['\n', ownUnion(branch)]])
  let searched = 0
  return {
    resolve: (words) => known.get(keyOf(words)) ?? unknown(words),
    prepare: async (words) => {
      const asked = new Map(
        words.filter((each) => !known.has(keyOf(each))).map((each) => [keyOf(each), each]),
      )
      if (asked.size === 0) return
      const named = await listByName(db, branch, distinct([...asked.values()].map(({ name }) => name)))
      const coded = await listByCode(db, branch, distinct([...asked.values()].map(codeOf)))
      for (const [key, each] of asked) {
        const found = resolveOne(each, named.get(each.name) ?? [], coded.get(codeOf(each)) ?? [])
        const isSearched = !found && each.code === '' && searched < namesSearched
        if (isSearched) searched += 1
        known.set(key, found ?? unknown(each, isSearched ? await listNearNames(db, branch, each.name) : []))
      }
    },
  }
}

const resolveOne = (
  { name, code }: UnionWords,
  named: readonly NamedUnion[],
  coded: readonly NamedUnion[],
): ResolvedUnion | undefined => {
  if (code !== '') {
    const [union] = coded
    if (union && name !== '' && !named.some(({ id }) => id === union.id))
      return refused('unionCreditCode', 'import.union_code_differs')
    return union && holding('unionCreditCode', [union])
  }
  return holding('unionName', named)
}

const holding = (field: string, unions: readonly NamedUnion[]): ResolvedUnion | undefined => {
  const [union, ...others] = unions.filter((each) => each.canHoldMembers)
  if (others.length > 0) return refused(field, 'import.union_ambiguous')
  if (union) return { unionId: union.id }
  return unions.length > 0 ? refused(field, 'import.union_holds_no_members') : undefined
}

const ownUnion = ({ unionId, canHoldMembers }: UnionBranch): ResolvedUnion =>
  canHoldMembers ? { unionId } : refused('unionName', 'import.union_missing')

const unknown = ({ code }: UnionWords, names: readonly string[] = []): ResolvedUnion => {
  const field = code === '' ? 'unionName' : 'unionCreditCode'
  if (names.length === 0) return refused(field, 'import.unknown_union')
  return refused(field, 'import.unknown_union_near', { names: names.join('、') })
}

const refused = (field: string, code: string, values: Record<string, unknown> = {}): ResolvedUnion => ({
  unionId: null,
  finding: { field, code, values },
})

const keyOf = ({ name, code }: UnionWords) => `${name}\n${code}`
const codeOf = ({ code }: UnionWords) => normaliseCode(code)
const distinct = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '')
