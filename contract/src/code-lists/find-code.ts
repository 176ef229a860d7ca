import { normaliseCode } from '../values/text.ts'
import type { Code } from './code.ts'

/**
 * The entry that a cell means: by code, by name in either language, by alias; width, spaces, brackets and
 * letter case aside, and `1` finds `01`. With `byNameOnly` digits are not looked up: other systems number
 * the same words in another order.
 */
export function findCode<Entry extends Code>(
  list: readonly Entry[],
  text: string | number,
  options: { byNameOnly?: boolean } = {},
): Entry | undefined {
  const key = keyOf(String(text))
  const { byName, byCode } = indexOf(list)
  const named = byName.get(key)
  if (named || options.byNameOnly) return named
  return byCode.get(key) ?? byCode.get(withoutZeros(key))
}

/** Chinese names of the entries that an unknown word is most like, best first; none if it is like none. */
export function nearestWords(list: readonly Code[], text: string | number, limit = 3): string[] {
  const key = keyOf(String(text)).slice(0, 60)
  if (key === '') return []
  return list
    .map((entry) => ({
      entry,
      likeness: Math.max(...wordsOf(entry).map((word) => likeness(keyOf(word), key))),
    }))
    .filter((candidate) => candidate.likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map((candidate) => candidate.entry['zh-CN'])
}

type Index<Entry> = { byName: Map<string, Entry>; byCode: Map<string, Entry> }

// An import asks a million times: a list's words are normalised once.
const indexes = new WeakMap<readonly Code[], Index<Code>>()

function indexOf<Entry extends Code>(list: readonly Entry[]): Index<Entry> {
  const known = indexes.get(list)
  if (known) return known as Index<Entry>
  const byName = new Map(list.flatMap((entry) => wordsOf(entry).map((word) => [keyOf(word), entry])))
  const byCode = new Map(
    list.flatMap((entry) => [
      [withoutZeros(keyOf(entry.code)), entry],
      [keyOf(entry.code), entry],
    ]),
  )
  indexes.set(list, { byName, byCode })
  return { byName, byCode }
}

function wordsOf(entry: Code): readonly string[] {
  return [entry['zh-CN'], entry.en, ...(entry.aliases ?? [])]
}

function keyOf(text: string): string {
  return normaliseCode(text).replace(/[\p{P}\p{S}]/gu, '')
}

function withoutZeros(key: string): string {
  return /^\d+$/.test(key) ? String(Number(key)) : key
}

/** 1 for the same word, 0 for nothing in common: edit distance, lifted where one contains the other. */
function likeness(word: string, key: string): number {
  const a = [...word]
  const b = [...key]
  const longest = Math.max(a.length, b.length)
  const contained = word.includes(key) || key.includes(word)
  const closeness = 1 - editDistance(a, b) / longest
  return contained ? Math.max(closeness, 0.5 + 0.4 * closeness) : closeness
}

function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, character] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (character === other ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
