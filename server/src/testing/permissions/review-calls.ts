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

const registering: Decided = {
  variant: 'registering',
  thingOf: 'chenguang',
  also: 'join_applications.review',
  idOf: (t) => t.memberRegistration,
}
const transferring: Decided = {
  variant: 'transferring',
  thingOf: 'chenguang',
  also: 'transfer_applications.review',
  idOf: (t) => t.transfer,
}
const correcting: Decided = {
  variant: 'correcting',
  thingOf: 'chenguang',
  also: 'member_corrections.review',
  idOf: (t) => t.correction,
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
  ...[joining, registering, transferring, correcting].flatMap((decided) =>
    reviewCallsOf('admin.reviews', decided),
  ),
  ...reviewCallsOf('admin.reviews', {
    variant: 'group transfer',
    thingOf: 'chenguang',
    also: 'transfer_applications.review',
    idOf: (t) => t.groupToDecide,
  }),
  ...reviewCallsOf('admin.reviews', {
    variant: 'proof',
    thingOf: 'province',
    also: 'identity_proofs.review',
    idOf: (t) => t.proof,
  }),
  ...reviewCallsOf('admin.reviews', {
    variant: 'export',
    thingOf: 'donghu',
    also: 'member_exports.review',
    idOf: (t) => t.exportApplication,
  }),
  ...reviewCallsOf('member.management', joining),
]
