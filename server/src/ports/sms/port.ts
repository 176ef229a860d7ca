/**
 * One message to one mobile phone in mainland China. Vendors send approved templates only: `template` and
 * `values` are what they need, `text` is the same for people to read. The templates are listed in
 * `docs/operate/install.md`.
 */
export type SmsMessage = {
  /** Eleven digits. */
  phone: string
  template: string
  values: Readonly<Record<string, string>>
  text: string
  /** The same for every attempt at one message: a vendor that has seen it does not send again. */
  idempotencyKey: string
}

/** Throws `SmsNotSentError`: the vendor did not take the message. Without it the vendor took it, which is not arrival. */
export type Sms = { send: (message: SmsMessage) => Promise<{ reference: string }> }

/** `isWorthRetrying` is false when the vendor refused the message itself. Carries neither phone nor text. */
export class SmsNotSentError extends Error {
  override name = 'SmsNotSentError'
  readonly isWorthRetrying: boolean

  constructor(reason: string, isWorthRetrying: boolean) {
    super(reason)
    this.isWorthRetrying = isWorthRetrying
  }
}
