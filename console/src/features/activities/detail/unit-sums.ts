import type { Prize } from '@huigong/contract'

/** Where the units of an activity are: each is in exactly one of these places. */
export const unitPlaces = [
  'unclaimedUnits',
  'claimedUnits',
  'redeemedUnits',
  'expiredUnits',
  'voidUnits',
  'returnedUnits',
] as const
export type UnitPlace = (typeof unitPlaces)[number]

export type UnitSums = Record<UnitPlace | 'plannedUnits' | 'issuedUnits', number>

export const sumOf = (prizes: readonly Prize[]): UnitSums => {
  const sum = (key: keyof UnitSums) => prizes.reduce((total, prize) => total + prize[key], 0)
  return {
    plannedUnits: sum('plannedUnits'),
    issuedUnits: sum('issuedUnits'),
    unclaimedUnits: sum('unclaimedUnits'),
    claimedUnits: sum('claimedUnits'),
    redeemedUnits: sum('redeemedUnits'),
    expiredUnits: sum('expiredUnits'),
    voidUnits: sum('voidUnits'),
    returnedUnits: sum('returnedUnits'),
  }
}
