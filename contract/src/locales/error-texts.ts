import type { ErrorCode } from '../errors.ts'

type Nest<Code extends string> = {
  [Group in Code extends `${infer Head}.${string}` ? Head : never]: Record<
    Code extends `${Group}.${infer Rest}` ? Rest : never,
    string
  >
}

/** A sentence for every error code (`account.locked` is `account: { locked }`); `server.unreachable` is the screen's own. */
export type ErrorTexts = Nest<ErrorCode | 'server.unreachable'>
