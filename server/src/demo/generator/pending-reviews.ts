import { creditCode } from './credit-codes.ts'
import { dateOf, dayNumberOf } from './dates.ts'
import { getDemoUnions } from './demo-unions.ts'
import { deterministicId } from './deterministic-id.ts'
import { employerRecord, firm } from './employers.ts'
import { type FederationOptions, personIndexes } from './federation-options.ts'
import { personRecord } from './people.ts'
import { officeNumber } from './phones.ts'
import { provinceName } from './places.ts'
import type { MemberJoinReview, ReviewFrame, UnionRegistrationReview } from './review-records.ts'
import { between, pick, randomFor } from './seeded-random.ts'
import type { UnionRecord } from './union-record.ts'

const registrations = { pending: 18, rejected: 5 }
const joinings = { pending: 60, rejected: 12 }
// Numbers far from those of the unions that the generator makes.
const firstEmployerIndex = 40_000_000
const registrationReasons = [
  '统一社会信用代码证书图片不清晰，请重新拍照上传。',
  '单位名称与证书不一致，请按证书全称填写。',
  '贵单位在开发区内，请改选经济开发区工会联合会为上级工会。',
  '已独立建会的，请补充工会法人资格证书图片。',
]
const joiningReasons = [
  '经核实，您不是本单位职工，请向所在单位工会申请。',
  '请填写所在部门，便于核对后重新提交。',
  '您的劳动关系在劳务派遣单位，请与派遣单位工会确认由哪一方接收。',
]

/** Applications that wait or were sent back, so that review lists are not empty. */
export function* yieldPendingReviews(
  options: FederationOptions,
): Generator<UnionRegistrationReview | MemberJoinReview> {
  const all = getDemoUnions(options)
  const { province, city, district, street, league, industrial, organs, group } = all
  // The people of the demo sign in along the first line of the tree: it gets the larger part.
  const superiors = [street, district, city, street, league, province, industrial, organs, group]
  const bases = [all.base, all.neighbours[0]!, all.base, ...all.neighbours.slice(1)]
  let index = 0
  for (let position = 0; position < registrations.pending + registrations.rejected; position++) {
    const superior = superiors[position % superiors.length]!
    yield unionRegistration(options, superior, index++, position >= registrations.pending)
  }
  for (let position = 0; position < joinings.pending + joinings.rejected; position++) {
    const union = bases[Math.floor(position / 6) % bases.length]!
    yield memberJoining(options, union, index++, position >= joinings.pending)
  }
}

function unionRegistration(
  options: FederationOptions,
  superior: UnionRecord,
  index: number,
  isRejected: boolean,
): UnionRegistrationReview {
  const { seed, now } = options
  const random = randomFor(seed, 'review', index)
  const isOfAPlace = superior.kind !== 'industrial' && superior.kind !== 'group'
  const place = isOfAPlace ? superior.name.replace(/(总工会|直属机关工会|工会.*)$/, '') : provinceName
  const { regionCode } = superior
  const at = { seed, index: firstEmployerIndex + index, regionCode, place, createdAt: now }
  // No union of the federation has this index, so no firm of it has this name.
  const employer = employerRecord(firm(seed, options.unions + index, random), at, 0, random)
  const isIndependent = random() < 0.35
  return {
    kind: 'union.registration',
    ...reviewFrame(options, superior, index, isRejected, registrationReasons),
    employer,
    regionCode,
    isIndependent,
    registeredUnionName: `${employer.name}工会委员会`,
    unionCreditCode: isIndependent
      ? creditCode(seed, (firstEmployerIndex + index) * 2, '81', regionCode)
      : null,
    officePhone: officeNumber(seed, 9_000_000 + index),
  }
}

function memberJoining(
  options: FederationOptions,
  union: UnionRecord,
  index: number,
  isRejected: boolean,
): MemberJoinReview {
  const random = randomFor(options.seed, 'review', index)
  const frame = reviewFrame(options, union, index, isRejected, joiningReasons)
  const wasMember = random() < 0.25
  return {
    kind: 'member.join',
    ...frame,
    employerName: union.employer?.name ?? firm(options.seed, options.unions + 1000 + index, random).name,
    joinedOn: wasMember ? dateOf(dayNumberOf(frame.submittedAt) - between(random, 200, 1500)) : null,
    note: wasMember
      ? '线下已入会，申请登记。'
      : pick(random, ['本月入职。', null, null, '已与部门联系人说明。']),
  }
}

function reviewFrame(
  { seed, now }: FederationOptions,
  union: UnionRecord,
  index: number,
  isRejected: boolean,
  reasons: string[],
): ReviewFrame {
  const random = randomFor(seed, 'review', index + 10_000)
  const hoursAgo = isRejected ? between(random, 40, 200) : between(random, 1, 110)
  const submittedAt = new Date(now.getTime() - hoursAgo * 3_600_000 - between(random, 0, 3_599_000))
  const applicant = personRecord(seed, personIndexes.applicants + index, {
    now,
    createdAt: submittedAt,
    random,
  })
  return {
    reviewId: deterministicId(seed, 'review', index, submittedAt),
    unionId: union.id,
    unionPath: union.path,
    unionName: union.name,
    applicant,
    status: isRejected ? 'rejected' : 'pending',
    submittedAt,
    decidedAt: isRejected ? new Date(submittedAt.getTime() + between(random, 2, 38) * 3_600_000) : null,
    rejectionReason: isRejected ? pick(random, reasons) : null,
  }
}
