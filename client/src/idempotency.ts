/** Options for a change: the same key sent again (a double click, a lost answer) changes nothing twice. */
export const once = (key: string = randomKey()) => ({ context: { idempotencyKey: key } })

/** Names one attempt. Not `randomUUID`: a phone on a union's own network may come by plain http, where browsers withhold it. */
export const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
