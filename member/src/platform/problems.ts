import { problemText } from '@huigong/client'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

type Problems = Record<string, string>

/**
 * Sentences for the fields of a page: what the server refused, and from the first try to go on also what is found
 * here. `goOn` leads to the first field that needs a change, or on.
 */
export const useProblems = (found: Problems, refused: Problems = {}, isShown = false) => {
  const { i18n } = useTranslation()
  const [tries, setTries] = useState(0)
  const problems = tries > 0 || isShown ? { ...refused, ...found } : refused
  useEffect(() => {
    if (tries === 0) return
    document
      .querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')
      ?.focus({ preventScroll: false })
  }, [tries])
  return {
    problemOf: (path: string): string | undefined => {
      const code = problems[path] ?? problems[parentOf(path)]
      if (!code) return undefined
      return i18n.exists(`errors.${code}`) ? i18n.t(`errors.${code}`) : problemText(i18n, code)
    },
    goOn: (next: () => void) => {
      if (Object.keys(found).length === 0) next()
      else setTries(tries + 1)
    },
  }
}

/** The server may name the whole document where the field here is its number. */
const parentOf = (path: string) => (path.endsWith('.number') ? path.slice(0, -'.number'.length) : '')
