import type { MemberDetail } from '@huigong/contract'
import { useSession } from '../../platform/session.ts'

/** Whether the member is of the union acted for; those of unions below are looked at only. */
export const useIsOwn = (member: Pick<MemberDetail, 'unionId'>): boolean =>
  useSession().data?.union?.id === member.unionId
