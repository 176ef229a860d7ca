import { hash, verify } from '@node-rs/argon2'
import { DomainError } from '../../platform/errors/domain-error.ts'

const wellKnown = [
  'gh123456',
  'password',
  'passw0rd',
  'qwerty',
  'admin',
  '123456',
  '111111',
  'huigong',
  'abc123',
]

/** Argon2id with the library's defaults of 19 MiB and two passes. */
export const hashPassword = (password: string): Promise<string> => hash(password)

// Of a random password that nobody knows: an unknown account costs the same time as a known one.
const decoy =
  '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRvZmRlY295$0Jr8m0yqf3Jv2pXQm4h5o0n1E0f9z1b1H0f7w8m3S0E'

export const isPassword = (password: string, passwordHash: string | null): Promise<boolean> =>
  verify(passwordHash ?? decoy, password).then((matches) => matches && passwordHash !== null)

/** Ten characters out of three of four classes, without well-known words, the phone or the name (GB/T 22239-2019, 8.1.4.1 a). */
export const assertStrongPassword = (password: string, ownWords: readonly string[]): void => {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(password)).length
  const lower = password.toLowerCase()
  const weak = [...wellKnown, ...ownWords.map((word) => word.toLowerCase())].some(
    (word) => word && lower.includes(word),
  )
  if (password.length < 10 || classes < 3 || weak) throw new DomainError('account.password_weak')
}
