/**
 * Whether a batch may succeed without one of its inputs: data that the database refuses (SQLSTATE 22, 23), a transaction that
 * met another one (40), or an error of ours. A database that is gone or full would refuse each input alike.
 */
export const isAboutOneInput = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^[0-9A-Z]{5}$/.test(code)) return /^(22|23|40)/.test(code)
  return !isOfConnection(error, code)
}

const isOfConnection = (error: unknown, code: string): boolean =>
  /^E[A-Z]+$/.test(code) ||
  (error instanceof Error &&
    /connection (terminated|timeout|ended)|timeout exceeded when/i.test(error.message))
