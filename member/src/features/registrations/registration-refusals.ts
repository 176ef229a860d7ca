import { ApiError, fieldProblems } from '@huigong/client'

/** At which field a refusal of the whole registration is mended. */
const places: Readonly<Record<string, string>> = {
  'union.superior_missing': 'superiorId',
  'union.superior_is_base': 'superiorId',
  'review.superior_inactive': 'superiorId',
  'union.level_above_superior': 'level',
  'union.name_taken': 'unionName',
}

/** Findings by field path of what the server refused. */
export const refusedBy = (error: unknown): Record<string, string> => {
  if (!(error instanceof ApiError)) return {}
  const place = places[error.code]
  return place ? { [place]: error.code } : fieldProblems(error)
}

export type RegistrationStep = 'superior' | 'union' | 'employers' | 'papers'

const papersFields = ['legalPersonName', 'legalPersonDocument', 'unionCreditCode', 'unionCertificateId']

export const stepOf = (path: string): RegistrationStep => {
  const [field = ''] = path.split('.')
  if (field === 'superiorId') return 'superior'
  if (field === 'employers') return 'employers'
  return papersFields.includes(field) ? 'papers' : 'union'
}
