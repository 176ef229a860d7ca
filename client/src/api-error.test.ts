import { expect, it } from 'vitest'
import { ApiError, isAnswer } from './api-error.ts'

const error = (code: ApiError['code'], status: number) =>
  new ApiError({ code, values: {}, requestId: '' }, status)

it('knows an answer from a storm, and from a mistake of the server', () => {
  expect(isAnswer(error('claim.none_left', 409))).toBe(true)
  expect(isAnswer(error('server.busy', 503))).toBe(false)
  expect(isAnswer(error('request.too_many', 429))).toBe(false)
  expect(isAnswer(error('server.unreachable', 0))).toBe(false)
  expect(isAnswer(error('server.unexpected', 500))).toBe(false)
  expect(isAnswer(new Error('other'))).toBe(false)
})
