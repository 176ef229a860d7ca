import type { ReviewDetail } from '@huigong/contract'

/** Where a member would go whom this union has to let go first; undefined for every other application. */
export const findRelease = ({ subject }: ReviewDetail): { toUnionName: string } | undefined =>
  subject.kind === 'member.transfer' && subject.form.step === 'releasing'
    ? { toUnionName: subject.form.toUnionName }
    : undefined
