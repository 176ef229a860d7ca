/**
 * The code of a voucher. On the phone: `HG1.<number>.<holder>.<step>.<mac>`, new every 30 seconds; `holder` is `o` for the
 * owner or the short word of a proxy, `step` the count of 30-second steps since 1970 in base 36, `mac` the first 16
 * characters of base64url HMAC-SHA-256 over `<number>.<holder>.<step>`; its key is the secret that the server gave this holder
 * for some hours, as the UTF-8 bytes of its text. On paper: `HGP.<number>.<print>.<mac>`. Read aloud: the twelve digits alone.
 */
export const stepInSeconds = 30

/** How many steps a code may be old, or the phone's clock ahead: 90 seconds. */
export const stepsAccepted = 3

export type ScannedCode =
  | { method: 'scan'; number: string; holder: string; step: number; signed: string; mac: string }
  | { method: 'paper'; number: string; print: number; signed: string; mac: string }
  | { method: 'number'; number: string }

/** What was scanned or typed; null for what is no code of ours. Blanks and dashes between typed digits are left out. */
export function readVoucherCode(text: string): ScannedCode | null {
  const trimmed = text.trim().slice(0, 120)
  const scan = /^HG1\.(\d{12})\.([a-z0-9]{1,12})\.([0-9a-z]{1,9})\.([\w-]{16})$/.exec(trimmed)
  if (scan && isVoucherNumber(scan[1]!)) {
    const [, number, holder, step, mac] = scan as unknown as [string, string, string, string, string]
    return {
      method: 'scan',
      number,
      holder,
      step: Number.parseInt(step, 36),
      signed: `${number}.${holder}.${step}`,
      mac,
    }
  }
  const paper = /^HGP\.(\d{12})\.(\d{1,4})\.([\w-]{16,64})$/.exec(trimmed)
  if (paper && isVoucherNumber(paper[1]!)) {
    const [, number, print, mac] = paper as unknown as [string, string, string, string]
    return { method: 'paper', number, print: Number(print), signed: `${number}.${print}`, mac }
  }
  const digits = trimmed.replace(/[\s-]/g, '')
  return isVoucherNumber(digits) ? { method: 'number', number: digits } : null
}

/** Whether twelve digits are a voucher's number: the last is a check digit that finds every wrong or swapped digit (Damm). */
export function isVoucherNumber(text: string): boolean {
  return /^\d{12}$/.test(text) && dammOf(text) === 0
}

/** The check digit behind eleven digits. */
export function checkDigitOf(digits: string): string {
  return String(dammOf(digits))
}

/** `123456789012` as `1234 5678 9012`, for reading aloud. */
export function spokenNumber(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, '$1 ')
}

// A totally anti-symmetric quasigroup of order 10 (Damm 2004).
const damm = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

function dammOf(digits: string): number {
  let state = 0
  for (const digit of digits) state = damm[state]![Number(digit)]!
  return state
}
