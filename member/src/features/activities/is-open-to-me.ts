import type { OfferedActivity } from '@huigong/contract'

/** I can claim; or, where the order is drawn, applications are still taken. */
export const isOpenToMe = ({ whyNot, applicationsUntil }: OfferedActivity): boolean =>
  whyNot === null || (whyNot.code === 'claim.only_drawn' && Date.parse(applicationsUntil ?? '') > Date.now())
