import { expect, it } from 'vitest'
import { passwordRules } from './password-rules.ts'

it.each([
  ['', false, false],
  ['abcdefghij', true, false],
  ['Abcdefghi1', true, true],
  ['Ab1!', false, true],
  ['ABCDEFG 12345', true, true],
  ['密码密码密码Aa', false, true],
])('%s', (password, isLong, isMixed) => {
  expect(passwordRules(password)).toEqual({ isLong, isMixed })
})
