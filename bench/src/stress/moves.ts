import { call } from './calls.ts'
import type { Run } from './workload.ts'

/**
 * A member applies to the other union and its administrator approves: memberships change under claims that are being judged.
 * Whoever is just moving is left alone.
 */
export const belongElsewhere = async ({ world, servers, random }: Run): Promise<void> => {
  const member = world.members[Math.floor(random() * world.members.length)]!
  const towards = random() < 0.5 ? world.unions.chenguang : world.unions.yuanshan
  const form = { kind: 'member.transfer', unionId: towards, employerName: '自由职业' }
  const applied = await call(servers.pick(random), member.caller, 'POST', '/applications', form)
  if (applied.status !== 'done') return
  const reviewer = towards === world.unions.chenguang ? world.reviewers.chenguang : world.reviewers.yuanshan
  await call(servers.pick(random), reviewer, 'POST', `/reviews/${String(applied.answer.id)}/approval`, {})
}
