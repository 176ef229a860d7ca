import { randomKey } from '@huigong/client'

/** A redemption that was asked for and whose answer is not known yet. The nonce makes asking again harmless. */
export type Attempt = {
  code: string
  nonce: string
  item: string
  begunAt: number
  /** Left for later: it is asked for again when the clerk wants it, not before. */
  isSetAside?: boolean
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
type Nonce = Attempt['nonce']

/**
 * Keeps the open attempts of an account at a merchant on this phone until their answers are known: the app may be closed,
 * the phone may run out of power, the session may end in between.
 */
export const createAttempts = (
  owner: { accountId: string; merchantId: string },
  kept: Kept = localStorage,
) => {
  const key = `huigong.attempt.${owner.accountId}.${owner.merchantId}`
  const read = () => readAttempts(kept.getItem(key))
  const write = (attempts: readonly Attempt[]) =>
    attempts.length === 0 ? kept.removeItem(key) : kept.setItem(key, JSON.stringify(attempts))
  const mark = (nonce: Nonce, isSetAside: boolean) =>
    write(read().map((attempt) => (attempt.nonce === nonce ? { ...attempt, isSetAside } : attempt)))
  return {
    /** The one that is being asked for. */
    find: (): Attempt | null => read().find(({ isSetAside }) => !isSetAside) ?? null,
    listSetAside: (): Attempt[] => read().filter(({ isSetAside }) => isSetAside),
    /** Before the first request leaves. */
    begin: (code: string, item: string, now: number): Attempt => {
      const attempt = { code, nonce: randomKey(), item, begunAt: now }
      write([...read(), attempt])
      return attempt
    },
    setAside: (nonce: Nonce): void => mark(nonce, true),
    takeUp: (nonce: Nonce): void => mark(nonce, false),
    /** Its answer is known. */
    end: (nonce: Nonce): void => write(read().filter((attempt) => attempt.nonce !== nonce)),
  }
}

const readAttempts = (text: string | null): Attempt[] => {
  try {
    const attempts: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(attempts) ? attempts.filter(isAttempt) : []
  } catch {
    return []
  }
}

const isAttempt = (value: Partial<Attempt> | null): value is Attempt =>
  typeof value?.code === 'string' && typeof value.nonce === 'string' && typeof value.begunAt === 'number'
