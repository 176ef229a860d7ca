import { residentIdentityCheckDigit } from '@huigong/contract/values/citizen-number'
import { dateOf, dayNumberOfDate } from './dates.ts'
import { permute } from './permute.ts'

export type SyntheticIdentity = { documentNumber: string; bornOn: string; sex: 'male' | 'female' }

// City digits 99 were never given out by GB/T 2260: the numbers pass every check and are nobody's.
const addressCodes = ['44', '37', '46'].flatMap((province) =>
  Array.from({ length: 97 }, (_, district) => `${province}99${String(district + 1).padStart(2, '0')}`),
)
const sequenceNumbers = 1000
const birthdays = 40 * 365

/**
 * A valid 18-digit citizen number (GB 11643-1999) that no other index of the same seed has, for a person
 * of twenty to sixty in `year`.
 */
export function residentIdentity(seed: number, index: number, year: number): SyntheticIdentity {
  const position = permute(index, addressCodes.length * birthdays * sequenceNumbers, seed ^ 0x69646e6f)
  const address = addressCodes[position % addressCodes.length]!
  return identityFrom(address, Math.floor(position / addressCodes.length), year)
}

/** A 港澳台居民居住证: the same number with the address of Hong Kong, Macau or Taiwan. */
export function residencePermitIdentity(seed: number, index: number, year: number): SyntheticIdentity {
  const addresses = ['810000', '820000', '830000']
  return identityFrom(addresses[index % 3]!, permute(index, birthdays * sequenceNumbers, seed), year)
}

/** A 外国人永久居留身份证 of the form issued since 2023-12-01: 9, province, country, birth, check digit. */
export function permanentResidenceIdentity(seed: number, index: number, year: number): SyntheticIdentity {
  const countries = ['840', '276', '392', '643']
  const address = `937${countries[index % countries.length]}`
  return identityFrom(address, permute(index, birthdays * sequenceNumbers, seed), year)
}

/** A 港澳居民来往内地通行证; it does not tell birth and sex, which are then those of the index. */
export function homeReturnIdentity(seed: number, index: number, year: number): SyntheticIdentity {
  const person = identityFrom('810000', permute(index, birthdays * sequenceNumbers, seed), year)
  const serial = String(permute(index, 100_000_000, seed)).padStart(8, '0')
  return { ...person, documentNumber: `${index % 4 === 0 ? 'M' : 'H'}${serial}` }
}

function identityFrom(address: string, position: number, year: number): SyntheticIdentity {
  const sequence = position % sequenceNumbers
  const firstDay = dayNumberOfDate(`${year - 59}-01-01`)
  const bornOn = dateOf(firstDay + (Math.floor(position / sequenceNumbers) % birthdays))
  const first17 = `${address}${bornOn.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return {
    documentNumber: first17 + residentIdentityCheckDigit(first17),
    bornOn,
    sex: sequence % 2 === 1 ? 'male' : 'female',
  }
}
