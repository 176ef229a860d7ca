/** A page of this app to return to. Anything else (another site, a script) is dropped: it comes from the address. */
export const readBack = (back: unknown): string | undefined =>
  typeof back === 'string' && /^\/(?![/\\])/.test(back) && back.length < 300 ? back : undefined
