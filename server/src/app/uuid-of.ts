import { DomainError } from '../platform/errors/domain-error.ts'

/** The id in an address outside the contract; what is none names nothing. */
export const uuidOf = (text: string) => {
  if (!/^[0-9a-f-]{36}$/.test(text)) throw new DomainError('thing.not_found')
  return text
}
