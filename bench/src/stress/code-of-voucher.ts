import { createHmac } from 'node:crypto'

/** What a phone keeps of a voucher to show it. */
export type HolderSecret = { number: string; holder: string; secret: string }

/** The code that a phone shows in a step of 30 seconds (`contract/src/values/voucher-code.ts`). */
export const codeOf = ({ number, holder, secret }: HolderSecret, step: number): string => {
  const signed = `${number}.${holder}.${step.toString(36)}`
  return `HG1.${signed}.${createHmac('sha256', secret).update(signed).digest('base64url').slice(0, 16)}`
}
