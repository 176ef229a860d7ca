/** A value without what is sealed in it: it says nothing to its reader, and what it says is told elsewhere in clear. */
export const withoutSealed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSealed)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => !isSealed(name, each))
      .map(([name, each]) => [name, withoutSealed(each)]),
  )
}

const isSealed = (name: string, value: unknown): boolean =>
  /(sealed|hash|hashes)$/i.test(name) || (typeof value === 'string' && /^v1\.(intl|gm)\./.test(value))
