import { type ErrorBody, type ErrorCode, errorStatuses } from '@huigong/contract'
import { DomainError } from '../errors/domain-error.ts'

export type Problem = { status: number; body: ErrorBody }

/** What the caller is told. Anything unexpected is only a request id; the log has the rest. */
export const problemOf = (error: unknown, requestId: string): Problem => {
  const known = error instanceof DomainError ? error : unexpectedOf(error)
  return {
    status: errorStatuses[known.code],
    body: { code: known.code, values: known.values, requestId },
  }
}

export const isExpected = (error: unknown): boolean =>
  unexpectedOf(error).code !== 'server.unexpected' && !isDeadlock(error)

const statusCodes: Partial<Record<number, ErrorCode>> = {
  404: 'thing.not_found',
  413: 'import.too_large',
  429: 'request.too_many',
  503: 'server.busy',
}

const unexpectedOf = (error: unknown): DomainError => {
  if (error instanceof DomainError) return error
  if (isDataException(error)) return new DomainError('input.invalid')
  if (isDeadlock(error)) return new DomainError('server.busy')
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  const code = statusCodes[status]
  if (code) return new DomainError(code)
  return new DomainError(status >= 400 && status < 500 ? 'input.invalid' : 'server.unexpected')
}

/** Text that the database cannot read as its type, such as a made-up cursor or a NUL (SQLSTATE class 22). */
const isDataException = (error: unknown) =>
  /^22\w{3}$/.test(sqlStateOf(error)) ||
  // A path that is none is called a syntax error by ltree.
  (sqlStateOf(error) === '42601' && (error as Error).message.startsWith('ltree '))

/** Two changes that waited for each other: the database undid this one whole, and it can be sent again. */
const isDeadlock = (error: unknown) => sqlStateOf(error) === '40P01'

const sqlStateOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
