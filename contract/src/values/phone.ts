import { z } from 'zod'
import { normaliseCode } from './text.ts'

export type PhoneProblem = 'empty' | 'wrong_characters' | 'wrong_length' | 'wrong_prefix' | 'wrong_landline'

export type PhoneReading = { ok: true; phone: string } | { ok: false; code: PhoneProblem }

/** A mainland mobile number as typed, to its eleven digits. Carriers are not told: numbers move. */
export function readPhone(input: string | number): PhoneReading {
  const phone = withoutPunctuation(String(input)).replace(/^(\+|00)?86(?=1\d{10}$)/, '')
  if (phone === '') return { ok: false, code: 'empty' }
  if (!/^\+?\d+$/.test(phone)) return { ok: false, code: 'wrong_characters' }
  if (phone.startsWith('+') || phone.startsWith('00')) return { ok: false, code: 'wrong_prefix' }
  if (phone.length !== 11) return { ok: false, code: 'wrong_length' }
  if (!/^1[3-9]/.test(phone)) return { ok: false, code: 'wrong_prefix' }
  return { ok: true, phone }
}

/** A landline with its area code, to `020-81234567` or, with an extension, `020-81234567-801`. */
export function readLandline(input: string): PhoneReading {
  const text = normaliseCode(input)
    .replace(/[‐-―−]/g, '-')
    .replace(/[()]/g, '-')
    .replace(/--+/g, '-')
    .replace(/^-/, '')
    .replace(/^(\+|00)86-?0?-?/, '0')
    .replace(/(转|EXT\.?)/, '-')
  if (text === '') return { ok: false, code: 'empty' }
  if (!/^\+?[\d-]+$/.test(text)) return { ok: false, code: 'wrong_characters' }
  // Without a dash only 010 and 02x have area codes of three digits.
  const parts = /^(010|02\d|0[3-9]\d{2})-?(\d{7,8})(?:-(\d{1,6}))?$/.exec(text)
  if (!parts) return { ok: false, code: 'wrong_landline' }
  return { ok: true, phone: parts.slice(1).filter(Boolean).join('-') }
}

/** A form's mobile number, given back as eleven digits; issues are `phone.<problem>`. */
export const phoneInput = z
  .string({ error: 'phone.empty' })
  .transform((input, context) => {
    const reading = readPhone(input.slice(0, 64))
    if (reading.ok) return reading.phone
    context.addIssue({ code: 'custom', message: `phone.${reading.code}` })
    return z.NEVER
  })
  .pipe(z.string())

/** A contact's number in a form, mobile or landline with its area code. */
export const contactPhoneInput = z
  .string({ error: 'phone.empty' })
  .transform((input, context) => {
    const text = input.slice(0, 64)
    const readings = [readPhone(text), readLandline(text)]
    const right = readings.find((reading) => reading.ok)
    if (right) return right.phone
    const [mobile] = readings as [{ ok: false; code: PhoneProblem }, unknown]
    const message = mobile.code === 'empty' ? 'phone.empty' : 'phone.wrong_landline'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
  .pipe(z.string())

function withoutPunctuation(text: string): string {
  return normaliseCode(text).replace(/[-‐-―−().]/g, '')
}
