import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'

/** The calendar year in China to which a claim counts: that of the claim, whatever becomes of the voucher later. */
export const yearOf = (claimedAt: Date): number => Number(dateInShanghai(claimedAt).slice(0, 4))
