import type { Clock } from '../clock/port.ts'
import type { Sms, SmsMessage } from './port.ts'

export type RememberedSms = Omit<SmsMessage, 'idempotencyKey'> & { reference: string; sentAt: Date }

/** Stores a message where every process can show it; a message with a `reference` that is there already changes nothing. */
export type RememberSms = (message: RememberedSms) => Promise<void>

/** Sends nothing: what would be sent is remembered, for a page that shows it. */
export function createLocalSms(remember: RememberSms, clock: Clock): Sms {
  return {
    async send({ idempotencyKey, ...message }) {
      const reference = `local-${idempotencyKey}`
      await remember({ ...message, reference, sentAt: clock.now() })
      return { reference }
    },
  }
}
