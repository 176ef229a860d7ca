import { z } from 'zod'
import { phoneInput } from '../values/phone.ts'

export const signInCodeRequest = z.object({ phone: phoneInput })

/** `resendAfterSeconds` is how long the button stays disabled. */
export const signInCodeAnswer = z.object({ resendAfterSeconds: z.int() })

const code = z
  .string()
  .trim()
  .regex(/^\d{6}$/, 'account.code_wrong')

/** Sign-in by phone and SMS code, or by account (phone or chosen name) and password (seed 000, section 1). */
export const signIn = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('code'),
    phone: phoneInput,
    code,
    /** Version of the statement on personal information that the person agreed to; needed at first sign-in in the member app. */
    statementVersion: z.string().max(40).optional(),
  }),
  z.object({
    method: z.literal('password'),
    accountName: z.string().trim().min(2).max(40),
    password: z.string().min(1).max(200),
  }),
])

/** At least 10 characters out of three of four classes; never the phone, the name or a well-known word. */
export const passwordChange = z.object({
  code,
  loginName: z
    .string()
    .trim()
    .regex(/^[A-Za-z][A-Za-z0-9_.-]{3,31}$/, 'account.login_name_shape')
    .optional(),
  newPassword: z.string().min(10, 'account.password_short').max(200),
})

export type SignIn = z.infer<typeof signIn>
