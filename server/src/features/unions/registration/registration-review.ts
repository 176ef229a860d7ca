import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, grantRole, signedIn } from '../../access/index.ts'
import type { ReviewDefinition } from '../../reviews/index.ts'
import { createUnion } from '../create-union.ts'
import { assertCanRegister } from './assert-can-register.ts'
import type { RegistrationPayload } from './submit-registration.ts'

/** Registration of a union, decided by the union one level up (工会法 art. 12). */
export const registrationReview: ReviewDefinition<RegistrationPayload> = {
  kind: 'union.registration',
  permission: 'union_registrations.review',
  subjectName: (review) => review.payload.unionName,
  present: async (_db, review) => ({ kind: 'union.registration', form: review.payload }),
  // The applicant becomes the union's administrator (seed 001, section 六.1).
  whenApproved: async (tx, ctx, review) => {
    const form = review.payload
    await assertCanRegister(tx, form, review.id)
    const unionId = await createUnion(tx, ctx, {
      superiorId: form.superiorId,
      name: form.unionName,
      level: 'base',
      kind: 'independent_base',
      isAboveBase: false,
      canHoldMembers: true,
      creditCode: form.unionCreditCode ?? null,
      officePhone: form.officePhone ?? null,
    })
    await connectEmployer(tx, ctx, unionId, form)
    await grantRole(tx, {
      accountId: review.applicantAccountId,
      role: 'administrator',
      unionId,
      grantedBy: signedIn(ctx.actor).accountId,
      at: ctx.clock.now(),
    })
  },
  notices: { approved: 'registration.approved', rejected: 'registration.rejected' },
}

const connectEmployer = async (tx: Transaction, ctx: Context, unionId: string, form: RegistrationPayload) => {
  const employer = await tx.find<{ id: string }>(sql`
    insert into employers (id, name, credit_code, created_at)
    values (${v7()}, ${form.employerName}, ${form.employerCreditCode}, ${ctx.clock.now()})
    on conflict (credit_code) do update set name = employers.name returning id`)
  await tx.run(sql`
    insert into union_employers (union_id, employer_id, from_on)
    values (${unionId}, ${employer!.id}, ${todayInShanghai(ctx.clock)}::date)`)
}
