import { randomKey } from '@huigong/client'

/**
 * The key of an attempt to claim: made once, and kept in this window until an answer is known, so that asking again
 * after a lost answer, a second tap or a reload never claims twice. The prefix is that of drafts, which go at sign-out.
 */
const prefix = 'huigong.draft.claim.'

type Wanted = { activityId: string; campaignId: string }

const inMemory = new Map<string, string>()
const nameOf = ({ activityId, campaignId }: Wanted) => `${prefix}${activityId}.${campaignId}`

/** The key of the attempt that waits for its answer, or a new one. */
export const openKey = (wanted: Wanted): string => {
  const name = nameOf(wanted)
  const key = findKey(wanted) ?? randomKey()
  inMemory.set(name, key)
  try {
    sessionStorage.setItem(name, key)
  } catch {
    // A full storage: the key lasts as long as the page.
  }
  return key
}

/** The key of an attempt whose answer is not known. */
export const findKey = (wanted: Wanted): string | undefined =>
  sessionStorage.getItem(nameOf(wanted)) ?? inMemory.get(nameOf(wanted))

/** The answer is known: another attempt is another claim. */
export const closeKey = (wanted: Wanted): void => {
  inMemory.delete(nameOf(wanted))
  sessionStorage.removeItem(nameOf(wanted))
}
