import type { MembershipApplication } from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { withdrawReview } from '../../reviews/index.ts'
import { getApplication } from './list-applications.ts'

export const withdrawApplication = async (ctx: Context, id: string): Promise<MembershipApplication> => {
  const { kind } = await getApplication(ctx, id)
  await withdrawReview(ctx, kind, id)
  return getApplication(ctx, id)
}
