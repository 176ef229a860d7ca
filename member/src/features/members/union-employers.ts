import { member } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { joinDraft } from './join-draft.ts'

/** Employers of the union that is applied to. */
export const useUnionEmployers = (unionId: string) =>
  useQuery({
    queryKey: ['union-employers', unionId],
    queryFn: () => member.members.listEmployers({ id: unionId }),
    staleTime: 300_000,
    enabled: unionId !== '',
  })

/** Name of the employer chosen or typed. */
export const useEmployerName = (): string | null => {
  const { unionId, employerId, employerName } = joinDraft.useDraft()
  const employers = useUnionEmployers(unionId)
  if (employerId === null) return employerName.trim() || null
  return employers.data?.find(({ id }) => id === employerId)?.name ?? null
}
