import * as contract from '@huigong/contract'
import type { Plugin } from 'vite'

const stand = '\0lean-contract'

/**
 * Puts the contract's addresses in the place of the contract: a phone is sent methods and paths, and the plain lists and
 * tables of words that its pages use; schemas, summaries and code lists stay behind, which spares the first load some 20 kB.
 */
export const leanContract = (audience: Audience): Plugin => ({
  name: 'lean-contract',
  enforce: 'pre',
  resolveId: (source) => (source === '@huigong/contract' ? stand : undefined),
  load: (id) => (id === stand ? moduleText(audience) : undefined),
})

const audiences = {
  adminContract: contract.adminContract,
  memberContract: contract.memberContract,
  merchantContract: contract.merchantContract,
  openContract: contract.openContract,
}

/** Whose calls an app makes; those that anybody may make are always there. */
type Audience = 'memberContract' | 'merchantContract'

const moduleText = (audience: Audience) =>
  [
    ...Object.entries(audiences).map(
      ([name, calls]) =>
        `export const ${name} = ${JSON.stringify(name === audience || name === 'openContract' ? addressesOf(calls) : {})}`,
    ),
    ...Object.entries(contract).flatMap(([name, value]) =>
      Array.isArray(value) || isTable(value) ? [`export const ${name} = ${JSON.stringify(value)}`] : [],
    ),
  ].join('\n')

/** Words by other words, such as the permission by the kind of review. */
const isTable = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string')

type Call = { '~orpc': { route: { method?: string; path?: string } } }

/** What `small-link.ts` reads of a call; the server checks the rest. */
const addressesOf = (part: object): unknown => {
  if ('~orpc' in part) {
    const { method, path } = (part as Call)['~orpc'].route
    return `${method} ${path}`
  }
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, addressesOf(inner)]))
}
