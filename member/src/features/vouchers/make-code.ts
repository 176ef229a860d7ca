import { stepInSeconds } from '@huigong/contract/values/voucher-code'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

type Holding = { number: string; holder: string; secret: string }

/**
 * What the QR code says during a step (`contract/src/values/voucher-code.ts`). Not by the browser's own cryptography: a
 * phone on a union's own network may come by plain http, where browsers withhold it.
 */
export const makeCode = ({ number, holder, secret }: Holding, step: number): string => {
  const signed = `${number}.${holder}.${step.toString(36)}`
  const mac = hmac(sha256, utf8ToBytes(secret), utf8ToBytes(signed))
  return `HG1.${signed}.${base64url(mac.subarray(0, 12))}`
}

/** Steps since 1970 by the server's clock, in milliseconds. */
export const stepAt = (serverNow: number): number => Math.floor(serverNow / 1000 / stepInSeconds)

/** Milliseconds until the next step. */
export const untilNextStep = (serverNow: number): number => {
  const step = stepInSeconds * 1000
  return step - (serverNow % step)
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
