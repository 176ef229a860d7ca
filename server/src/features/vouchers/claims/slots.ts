import type { ClaimActivity } from './claim-facts.ts'

type Rules = Pick<ClaimActivity, 'times' | 'timesADay' | 'countedBy'>

/** The claims that the rules allow on a day: `once`, or the day with each time of it; by prize, behind the campaign's id. */
export const slotsOf = (
  { times, timesADay, countedBy }: Rules,
  campaignId: string,
  onDay: string,
): string[] => {
  const slots =
    times === 'once' ? ['once'] : Array.from({ length: timesADay }, (_, index) => `${onDay}+${index + 1}`)
  return countedBy === 'prize' ? slots.map((slot) => `${campaignId}:${slot}`) : slots
}

/** The first that is not taken, or undefined. */
export const findFreeSlot = (
  rules: Rules,
  campaignId: string,
  onDay: string,
  taken: ReadonlySet<string>,
): string | undefined => slotsOf(rules, campaignId, onDay).find((slot) => !taken.has(slot))
