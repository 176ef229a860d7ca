import type { ErrorBody, ErrorCode, ErrorValues } from '@huigong/contract'

/** `server.unreachable` is known to the screen only: no answer came. */
export type ClientErrorCode = ErrorCode | 'server.unreachable'

type Body = Omit<ErrorBody, 'code'> & { code: ClientErrorCode }

/** What a call throws: the contract's code, the values of its sentence and the id to quote to the operator. */
export class ApiError extends Error {
  readonly code: ClientErrorCode
  readonly values: ErrorValues
  readonly requestId: string
  readonly status: number

  constructor(body: Body, status: number) {
    super(body.code)
    this.name = 'ApiError'
    this.code = body.code
    this.values = body.values
    this.requestId = body.requestId
    this.status = status
  }
}

/** Findings of `input.invalid` by field path (`document.number`), each a key of `values.problems`. */
export const fieldProblems = (error: unknown): Record<string, string> => {
  if (!(error instanceof ApiError) || !Array.isArray(error.values.issues)) return {}
  const issues = error.values.issues as { path: string; code: string }[]
  return Object.fromEntries(issues.map((issue) => [issue.path, issue.code]))
}

/** A refusal is an answer. No network, a server that failed or is too busy: nothing is known yet. */
export const isAnswer = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429
