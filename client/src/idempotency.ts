/** Options for a change: the same key sent again (a double click, a lost answer) changes nothing twice. */
export const once = (key: string = crypto.randomUUID()) => ({ context: { idempotencyKey: key } })
