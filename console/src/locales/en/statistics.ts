import type { Texts } from '@huigong/contract/locales/text-shape'
import type { statistics as source } from '../zh-CN/statistics.ts'

export const statistics: Texts<typeof source> = {
  members: 'Members',
  membersNote: 'This union and those below',
  membersOfOwn: 'This union',
  verifiedMembers: 'Verified members',
  verifiedShare: '{{share}} of all members',
  unverifiedMembers: 'Members not verified',
  unverifiedNote: 'Full members once they verify',
  unionsBelow: 'Unions below',
  childUnions: '{{number}} of them directly below',
  growth: 'Growth of the last seven days',
  growthNote: 'People who joined each day, and members who were verified.',
  joined: 'Joined',
  verified: 'Verified members',
  day: 'Day',
  showNumbers: 'Show the numbers',
  quiet: 'No new members in the last seven days',
  quietHint: 'Import a list of members, or ask people to apply on their phones, and this will change.',
  pending: 'Waiting for review',
  nothingPending: 'No applications are waiting',
  nothingPendingHint: 'New ones will appear here.',
}
