import { readVoucherCode } from '@huigong/contract/values/voucher-code'

/** A code of ours as the server wants it, or null: a payment code, a link, a member card. */
export const readScanned = (text: string): string | null => (readVoucherCode(text) ? text.trim() : null)
