/** What this phone keeps for the time without a network: gone at sign-out, and when the server knows no session. */
const prefix = 'huigong.kept.'

export const readKept = <Value>(name: string): Value | undefined => {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export const writeKept = (name: string, value: unknown): void => {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value))
  } catch {
    // A full storage costs the time without a network only.
  }
}

export const removeKept = (name: string): void => localStorage.removeItem(prefix + name)

/** Names of what is kept, such as `voucher.<id>`. */
export const keptNames = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))

export const clearKept = (): void => {
  for (const name of keptNames()) removeKept(name)
}
