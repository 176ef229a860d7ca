import type { OfferedActivity } from '@huigong/contract'

type Turning = Pick<OfferedActivity, 'startsAt' | 'applicationsUntil' | 'whyNot'>

/** Phones that wait for the same opening do not ask at the same moment. */
const scatterInMilliseconds = 2_000
const clocksDifferFor = 60_000
const asLongAsTimersCount = 2 ** 31 - 1

/** When what was read at `readAt` counts no more: the next opening or end of applications; undefined where none is to come. */
export const nextTurn = ({ startsAt, applicationsUntil }: Turning, readAt: number): number | undefined =>
  [startsAt, applicationsUntil]
    .map((instant) => Date.parse(instant ?? ''))
    .filter((turn) => turn > readAt)
    .sort((a, b) => a - b)[0]

/** How long to wait before the activity is read again, in milliseconds; undefined where nothing is waited for. */
export const waitForTurn = (
  activity: Turning,
  readAt: number,
  now: number,
  random: () => number,
): number | undefined => {
  const scatter = random() * scatterInMilliseconds
  // The phone's clock is ahead: it has begun here, and not where it counts.
  const isEarly =
    activity.whyNot?.code === 'claim.not_begun' && readAt - Date.parse(activity.startsAt) < clocksDifferFor
  const turn = nextTurn(activity, readAt) ?? (isEarly ? readAt + scatterInMilliseconds : undefined)
  return turn === undefined ? undefined : Math.min(Math.max(0, turn - now) + scatter, asLongAsTimersCount)
}
