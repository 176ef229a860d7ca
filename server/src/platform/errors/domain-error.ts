import type { ErrorCode, ErrorValues } from '@huigong/contract'

/** The only error that people are told about: a code of the contract and the values of its sentence. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly values: ErrorValues

  constructor(code: ErrorCode, values: ErrorValues = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.values = values
  }
}
