import { useEffect, useState } from 'react'
import { useAddress } from './address.ts'

/** Five digits in a row, however spaced, may be part of an identity number or a phone. */
const looksPersonal = (text: string): boolean => /(\d[\s-]*){5}/.test(text.normalize('NFKC'))

export type PersonSearch = { text: string | undefined; isHidden: boolean; set: (text: string) => void }

/** A search for people. Numbers stay in memory: an address is kept in histories, logs and messages. */
export const usePersonSearch = (): PersonSearch => {
  const { search: address, change } = useAddress()
  const written = address.search === undefined ? undefined : String(address.search)
  const [hidden, setHidden] = useState(() => (written && looksPersonal(written) ? written : undefined))
  useEffect(() => {
    if (written && looksPersonal(written)) {
      setHidden(written)
      change({ search: undefined }, { replace: true })
    }
  })
  const set = (text: string): void => {
    const trimmed = text.trim()
    const isHidden = looksPersonal(trimmed)
    setHidden(isHidden ? trimmed : undefined)
    change({ search: isHidden ? undefined : trimmed || undefined, cursor: undefined })
  }
  return { text: hidden ?? written, isHidden: hidden !== undefined, set }
}
