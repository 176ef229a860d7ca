import type { Permission } from '@huigong/contract'
import type { TriedCall, TriedThing } from './calls.ts'
import type { Things } from './things.ts'

const ofBatch = (answer: unknown) => (answer as { errorCode: string | null }[])[0]?.errorCode ?? 'done'
const reason = '材料不全'

type Decided = { variant: string; thingOf: TriedThing; also: Permission; idOf: (things: Things) => string }

/** Reading and deciding one application, from the console or from the phone. */
export const reviewCallsOf = (
  prefix: 'admin.reviews' | 'member.management',
  { idOf, also, ...tried }: Decided,
): TriedCall[] => [
  {
    ...tried,
    call: prefix === 'admin.reviews' ? 'admin.reviews.get' : 'member.management.getReview',
    input: (t) => ({ id: idOf(t) }),
  },
  { ...tried, also, call: `${prefix}.approve`, input: (t) => ({ id: idOf(t) }) },
  { ...tried, also, call: `${prefix}.reject`, input: (t) => ({ id: idOf(t), reason }) },
  {
    ...tried,
    also,
    call: `${prefix}.approveMany`,
    outcome: ofBatch,
    input: (t) => ({ ids: [idOf(t)] }),
  },
  {
    ...tried,
    also,
    call: `${prefix}.rejectMany`,
    outcome: ofBatch,
    input: (t) => ({ ids: [idOf(t)], reason }),
  },
]

const joining: Decided = {
  variant: 'joining',
  thingOf: 'chenguang',
  also: 'join_applications.review',
  idOf: (t) => t.joinApplication,
}

/** One application of each kind; what the union at the top asks for itself is another matter than the rest. */
export const reviewCalls: TriedCall[] = [
  ...reviewCallsOf('admin.reviews', {
    variant: 'registration',
    thingOf: 'donghu',
    also: 'union_registrations.review',
    idOf: (t) => t.registration,
  }),
  ...reviewCallsOf('admin.reviews', {
    variant: 'change',
    thingOf: 'donghu',
    also: 'union_changes.review',
    idOf: (t) => t.change,
  }),
  ...reviewCallsOf('admin.reviews', {
    variant: 'cancellation',
    thingOf: 'donghu',
    also: 'union_cancellations.review',
    idOf: (t) => t.cancellation,
  }),
  ...reviewCallsOf('admin.reviews', {
    variant: 'move',
    thingOf: 'province',
    also: 'union_changes.review',
    idOf: (t) => t.move,
  }),
  ...reviewCallsOf('admin.reviews', {
    variant: 'grant',
    thingOf: 'donghu',
    also: 'administrators.review',
    idOf: (t) => t.grantApplication,
  }),
  ...reviewCallsOf('admin.reviews', {
    variant: 'revocation',
    thingOf: 'donghu',
    also: 'administrators.review',
    idOf: (t) => t.revocationApplication,
  }),
  ...reviewCallsOf('admin.reviews', {
    variant: 'grant at the top',
    thingOf: 'province',
    also: 'root_applications.review',
    idOf: (t) => t.grantAtTheTop,
  }),
  ...reviewCallsOf('admin.reviews', joining),
  ...reviewCallsOf('member.management', joining),
]
