import { baseKinds, memberHoldingKinds } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { type Context, grantRole, signedIn } from '../../access/index.ts'
import { serveEmployer } from '../../employers/index.ts'
import { shareImages } from '../../files/index.ts'
import type { ReviewDefinition } from '../../reviews/index.ts'
import { createUnion } from '../create-union.ts'
import { assertCanRegister } from './assert-can-register.ts'
import { similarToRegistration } from './find-similar.ts'
import { type RegistrationPayload, showRegistration } from './registration-payload.ts'

/** Registration of a union, decided by the union one level up (工会法 art. 12). */
export const registrationReview: ReviewDefinition<RegistrationPayload> = {
  kind: 'union.registration',
  subjectName: (review) => review.payload.unionName,
  present: async (db, review) => ({
    kind: 'union.registration',
    form: showRegistration(review.payload),
    similar: await similarToRegistration(db, review),
  }),
  treeWhenApproved: 'held',
  // The applicant becomes the union's administrator (seed 001, section 六.1).
  whenApproved: async (tx, ctx, review) => {
    const form = review.payload
    await assertCanRegister(tx, form, review.id)
    const unionId = await makeUnion(tx, ctx, form)
    for (const employer of form.employers) await serveEmployer(tx, ctx, unionId, employer)
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

/** Staff whose reach covers the union see its certificate from now on. */
const makeUnion = async (tx: Transaction, ctx: Context, form: RegistrationPayload): Promise<string> => {
  const unionId = await createUnion(tx, ctx, {
    superiorId: form.superiorId,
    name: form.unionName,
    level: form.level,
    kind: form.kind,
    isAboveBase: !baseKinds.includes(form.kind),
    canHoldMembers: memberHoldingKinds.includes(form.kind),
    regionCode: form.regionCode ?? null,
    creditCode: form.unionCreditCode ?? null,
    certificateId: form.unionCertificateId ?? null,
    officePhone: form.officePhone ?? null,
    legalPersonName: form.legalPersonName ?? null,
    legalPersonDocument: form.legalPersonDocument,
  })
  const reader = { unionId, permission: 'unions.view', ownerId: unionId } as const
  await shareImages(tx, [form.unionCertificateId], reader)
  return unionId
}
