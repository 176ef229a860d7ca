import { z } from 'zod'
import { readCitizenNumber, upgradeLegacyNumber } from './citizen-number.ts'
import { ageOn } from './date.ts'
import {
  type IdentityDocumentKind,
  type IdentityDocumentOptions,
  type IdentityDocumentReading,
  type IdentityDocumentWarning,
  identityDocumentKinds,
} from './identity-document-kinds.ts'
import { readTravelDocument } from './travel-document.ts'
import { readWrittenNumber } from './written-number.ts'

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(
    ' ',
  ),
)
const residencePermitAddress = /^(81|82|83)0000/

/** Reads a document number as people type it: full-width, spaced, lower-case. Source: domain rules 1.1, 1.2. */
export function readIdentityDocument(
  kind: IdentityDocumentKind,
  input: string | number,
  options: IdentityDocumentOptions = {},
): IdentityDocumentReading {
  const number = readWrittenNumber(input)
  if (number === undefined) return { ok: false, code: 'number_lost_digits' }
  if (number === '') return { ok: false, code: 'empty' }
  switch (kind) {
    case 'resident_identity_card':
      return readResidentCard(number, options)
    case 'hk_macao_taiwan_residence_permit':
      if (number.length !== 18) return { ok: false, code: 'wrong_length' }
      if (/^\d{6}/.test(number) && !residencePermitAddress.test(number)) {
        return { ok: false, code: 'wrong_province' }
      }
      return withCitizenNumber(kind, number, options, [])
    case 'foreign_permanent_residence_card':
      return readPermanentResidenceCard(number, options)
    default:
      return readTravelDocument(kind, number)
  }
}

/**
 * `{ kind, number }` of a form; gives back the stored spelling. An issue's message is
 * `identity_document.<problem>`. It knows no clock: the use case reads again with `today`.
 */
export const identityDocumentInput = z
  .object(
    {
      kind: z.enum(identityDocumentKinds, { error: 'identity_document.unknown_kind' }),
      number: z
        .string({ error: 'identity_document.empty' })
        .max(64, { error: 'identity_document.wrong_length' }),
    },
    { error: 'identity_document.empty' },
  )
  .transform(({ kind, number }, context) => {
    const reading = readIdentityDocument(kind, number)
    if (reading.ok) return { kind: reading.kind, number: reading.number }
    context.addIssue({ code: 'custom', message: `identity_document.${reading.code}`, path: ['number'] })
    return z.NEVER
  })
  // Says what comes out, so that the API page can print it.
  .pipe(z.object({ kind: z.enum(identityDocumentKinds), number: z.string() }))

function readResidentCard(number: string, options: IdentityDocumentOptions): IdentityDocumentReading {
  if (/^9\d{16}[\dX]$/.test(number)) return { ok: false, code: 'is_permanent_residence_card' }
  if (residencePermitAddress.test(number)) {
    const warnings: IdentityDocumentWarning[] = ['read_as_residence_permit']
    return withCitizenNumber('hk_macao_taiwan_residence_permit', number, options, warnings)
  }
  const isLegacy = /^\d{15}$/.test(number)
  if (isLegacy && !options.allowLegacy) return { ok: false, code: 'legacy_number' }
  const full = isLegacy ? upgradeLegacyNumber(number) : number
  if (full.length !== 18) return { ok: false, code: 'wrong_length' }
  // Only the province: abolished district codes stay on people's cards for life.
  if (/^\d\d/.test(full) && !provinces.has(full.slice(0, 2))) return { ok: false, code: 'wrong_province' }
  return withCitizenNumber(
    'resident_identity_card',
    full,
    options,
    isLegacy ? ['legacy_number_upgraded'] : [],
  )
}

function readPermanentResidenceCard(
  number: string,
  options: IdentityDocumentOptions,
): IdentityDocumentReading {
  const kind = 'foreign_permanent_residence_card'
  if (/^[A-Z]/.test(number)) {
    if (number.length !== 15) return { ok: false, code: 'wrong_length' }
    if (!/^[A-Z]{3}\d{12}$/.test(number)) return { ok: false, code: 'wrong_characters' }
    return { ok: true, kind, number, uniqueNumber: number, warnings: [] }
  }
  if (number.length !== 18) return { ok: false, code: 'wrong_length' }
  if (!number.startsWith('9')) return { ok: false, code: 'wrong_pattern' }
  return withCitizenNumber(kind, number, options, [])
}

function withCitizenNumber(
  kind: IdentityDocumentKind,
  number: string,
  { today }: IdentityDocumentOptions,
  warnings: IdentityDocumentWarning[],
): IdentityDocumentReading {
  const reading = readCitizenNumber(number, today)
  if (!reading.ok) return reading
  const { bornOn, sex } = reading
  const age = today === undefined ? undefined : ageOn(bornOn, today)
  if (age !== undefined && age < 16) warnings.push('under_sixteen')
  // The lowest ages at which anyone retires: a hint to look, never a verdict.
  if (age !== undefined && age >= (sex === 'male' ? 60 : 50)) warnings.push('past_retirement_age')
  return { ok: true, kind, number, uniqueNumber: number, bornOn, sex, warnings }
}
