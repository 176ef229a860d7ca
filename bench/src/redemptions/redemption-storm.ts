import { defaultSettings } from '@huigong/contract'
import { secretOf } from '@huigong/server/features/vouchers/codes/holder-secret'
import { writePhoneCode } from '@huigong/server/features/vouchers/codes/phone-code'
import type { Signing } from '@huigong/server/platform/sealing/signing'
import { v7 } from 'uuid'
import { openConnection } from '../claims/http-connection.ts'
import type { Clerk, Counter } from './prepare-redemptions.ts'

export type Storm = { perSecond: number; timesInMs: number[]; redeemed: number; refused: number }

/** Every voucher is scanned once, over so many connections of a clerk each, with the code that a phone shows then. */
export const runStorm = async (
  origin: string,
  connections: number,
  { clerks, vouchers }: Counter,
  signing: Signing,
): Promise<Storm> => {
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(origin)))
  const timesInMs: number[] = []
  let [next, redeemed, refused] = [0, 0, 0]
  const startedAt = performance.now()
  await Promise.all(
    opened.map(async (connection, place) => {
      while (next < vouchers.length) {
        const request = requestOf(clerks[place % clerks.length]!, codeOf(signing, vouchers[next]!), next)
        next += 1
        const sentAt = performance.now()
        const { status } = await connection.send(request)
        timesInMs.push(performance.now() - sentAt)
        if (status === 200) redeemed += 1
        else refused += 1
      }
    }),
  )
  const seconds = (performance.now() - startedAt) / 1_000
  for (const { close } of opened) close()
  return { perSecond: vouchers.length / seconds, timesInMs, redeemed, refused }
}

const codeOf = (signing: Signing, { id, number }: Counter['vouchers'][number]): string => {
  const now = new Date()
  const secret = secretOf(signing, { voucherId: id, holder: 'o' }, now, defaultSettings.offlineCodeHours)
  return writePhoneCode(secret, number, 'o', now)
}

const requestOf = ({ token }: Clerk, code: string, place: number): string => {
  const body = JSON.stringify({ code, nonce: v7() })
  const from = `10.${(place >> 16) & 255}.${(place >> 8) & 255}.${place & 255}`
  return [
    'POST /api/merchant/redemptions HTTP/1.1',
    'host: 127.0.0.1',
    'x-huigong: 1',
    `x-forwarded-for: ${from}`,
    `cookie: huigong_merchant=${token}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    '',
    body,
  ].join('\r\n')
}
