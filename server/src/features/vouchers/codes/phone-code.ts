import { createHmac, timingSafeEqual } from 'node:crypto'
import { stepInSeconds } from '@huigong/contract/values/voucher-code'

const macLength = 16

/** The code that a phone shows at an instant: what the member app does off line. */
export const writePhoneCode = (secret: string, number: string, holder: string, at: Date): string => {
  const signed = `${number}.${holder}.${stepOf(at).toString(36)}`
  return `HG1.${signed}.${macOf(secret, signed)}`
}

export const stepOf = (at: Date): number => Math.floor(at.getTime() / 1000 / stepInSeconds)

export const isSignedWith = (secret: string, signed: string, mac: string): boolean =>
  isSame(macOf(secret, signed), mac)

/** Takes the same time wherever two texts of one length differ. */
export const isSame = (expected: string, given: string): boolean => {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const macOf = (secret: string, signed: string) =>
  createHmac('sha256', secret).update(signed).digest('base64url').slice(0, macLength)
