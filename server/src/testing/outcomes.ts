import { DomainError } from '../platform/errors/domain-error.ts'

/** `done`, or the code of the error that people would be told. */
export const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => codeOf(error),
  )

/** The outcomes of works that run at the same time, sorted. */
export const outcomesOf = async (works: readonly Promise<unknown>[]): Promise<string[]> =>
  (await Promise.all(works.map(outcomeOf))).sort()

const codeOf = (error: unknown): string => {
  if (error instanceof DomainError) return error.code
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
