import type { ErrorCode } from '../errors.ts'

type Nest<Code extends string> = {
  [Group in Code extends `${infer Head}.${string}` ? Head : never]: Record<
    Code extends `${Group}.${infer Rest}` ? Rest : never,
    string
  >
}

/** A sentence for every error code (`account.locked` is `account: { locked }`); `server.unreachable` is the screen's own. */
export type ErrorTexts = Nest<ErrorCode | 'server.unreachable'>

/** Groups that only staff are told of: pages for members load without them. */
type StaffGroup =
  | 'administrator'
  | 'employer'
  | 'export'
  | 'group_transfer'
  | 'import'
  | 'member'
  | 'merge'
  | 'proof'
  | 'selection'
  | 'statistics'

/** Groups about welfare, for those who claim, those who scan and those who plan it. */
type ClaimGroup = 'claim' | 'proxy' | 'voucher'
type CounterGroup = 'redemption' | 'clerk' | 'settlement'
type WelfareStaffGroup = 'activity' | 'campaign' | 'merchant' | 'register' | 'welfare_rule'

/** Groups that the first page of a phone has at hand; the others come with the page that needs them. */
type FirstGroup = 'input' | 'permission' | 'request' | 'server' | 'session' | 'thing'

export type FirstErrorTexts = Pick<ErrorTexts, FirstGroup>
export type StaffErrorTexts = Pick<ErrorTexts, StaffGroup>
export type ClaimErrorTexts = Pick<ErrorTexts, ClaimGroup>
export type CounterErrorTexts = Pick<ErrorTexts, CounterGroup>
export type WelfareStaffErrorTexts = Pick<ErrorTexts, WelfareStaffGroup>
export type OpenErrorTexts = Omit<ErrorTexts, StaffGroup | ClaimGroup | CounterGroup | WelfareStaffGroup>
