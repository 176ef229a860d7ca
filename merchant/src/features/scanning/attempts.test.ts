import { expect, it } from 'vitest'
import { createAttempts } from './attempts.ts'

const owner = { accountId: 'a', merchantId: 'm' }

const storage = () => {
  const entries = new Map<string, string>()
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  }
}

it('an attempt outlives the page, with its nonce, until its answer is known', () => {
  const kept = storage()
  const begun = createAttempts(owner, kept).begin('HG1.x', '月饼', 5)
  expect(createAttempts(owner, kept).find()).toEqual(begun)
  createAttempts(owner, kept).end(begun.nonce)
  expect(createAttempts(owner, kept).find()).toBeNull()
})

it('no two attempts have the same nonce', () => {
  const attempts = createAttempts(owner, storage())
  const nonces = Array.from({ length: 200 }, () => attempts.begin('c', 'i', 0).nonce)
  expect(new Set(nonces).size).toBe(200)
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/)
})

it('belongs to who began it and for which merchant', () => {
  const kept = storage()
  createAttempts(owner, kept).begin('c', 'i', 0)
  expect(createAttempts({ ...owner, accountId: 'b' }, kept).find()).toBeNull()
  expect(createAttempts({ ...owner, merchantId: 'n' }, kept).find()).toBeNull()
})

it('what somebody else wrote there is nothing', () => {
  const kept = storage()
  for (const text of ['{', '7', '{"code":1}', '[]', '[null,7,{"code":1}]']) {
    kept.setItem('huigong.attempt.a.m', text)
    expect(createAttempts(owner, kept).find()).toBeNull()
  }
})

it('one that is set aside makes room for the next, and can be taken up again', () => {
  const attempts = createAttempts(owner, storage())
  const stuck = attempts.begin('HG1.x', '月饼', 5)
  attempts.setAside(stuck.nonce)
  expect(attempts.find()).toBeNull()
  const next = attempts.begin('HG1.y', '蛋糕', 6)
  expect(attempts.find()).toEqual(next)
  attempts.end(next.nonce)
  expect(attempts.listSetAside()).toMatchObject([stuck])
  attempts.takeUp(stuck.nonce)
  expect(attempts.find()).toMatchObject(stuck)
  attempts.end(stuck.nonce)
  expect(attempts.listSetAside()).toEqual([])
})
