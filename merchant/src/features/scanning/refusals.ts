import { ApiError } from '@huigong/client'

const mendable = {
  'redemption.code_too_old': 'scan.refused.showAgain',
  'redemption.unknown_code': 'scan.refused.showAgain',
  'redemption.not_yet_valid': 'scan.refused.later',
  'request.too_many': 'scan.refused.later',
  'redemption.nonce_reused': 'scan.refused.scanAgain',
} as const

/** How a refusal looks: `wait` where showing, scanning or waiting again helps, `bad` where this voucher will not do. */
export const refusalOf = (code: string) =>
  code in mendable
    ? ({ tone: 'wait', title: mendable[code as keyof typeof mendable] } as const)
    : ({ tone: 'bad', title: 'scan.refused.title' } as const)

/** Instants in the values of a sentence as people read them. */
export const withTimesInWords = (error: ApiError, wordsOf: (instant: string) => string): ApiError => {
  const values = Object.entries(error.values).map(([name, value]) => [
    name,
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? wordsOf(value) : value,
  ])
  const { code, requestId, status } = error
  return new ApiError({ code, values: Object.fromEntries(values), requestId }, status)
}
