import { admin } from '@huigong/client'
import type { OwnApplication, ReviewKind } from '@huigong/contract'
import { type QueryClient, queryOptions, useQueries } from '@tanstack/react-query'
import { useCan, useSession } from '../../../platform/session.ts'

const unionKinds = [
  'union.change',
  'union.cancellation',
  'union.move',
] as const satisfies readonly ReviewKind[]
export type UnionApplicationKind = (typeof unionKinds)[number]

/** Every kind of application that a union makes; registrations and joining are a person's own. */
export const ownKinds = [
  ...unionKinds,
  'administrator.grant',
  'administrator.revocation',
  'member.group_transfer',
  'member.proof',
  'member.export',
] as const

export const applicationOptions = (id: string) =>
  queryOptions({
    queryKey: ['own-applications', 'one', id],
    queryFn: () => admin.unionApplications.getApplication({ id }),
  })

/** What became last of each kind: one that waits, else the newest. */
export const useLatestApplications = (kinds: readonly UnionApplicationKind[] = unionKinds) => {
  const { data: session } = useSession()
  const can = useCan('unions.manage')
  const found = useQueries({
    queries: kinds.map((kind) => ({
      queryKey: ['own-applications', 'latest', session?.union?.id, kind],
      queryFn: () => admin.unionApplications.listApplications({ kind, limit: 20 }),
      enabled: can,
    })),
  })
  const latest = found.flatMap(({ data }) => latestOf(data?.items ?? []))
  return {
    latest,
    pendingOf: (kind: UnionApplicationKind) =>
      latest.find((each) => each.kind === kind && each.status === 'pending'),
    isLoading: found.some(({ isLoading }) => isLoading),
    error: found.find(({ error }) => error)?.error,
    refetch: () => Promise.all(found.map(({ refetch }) => refetch())),
  }
}

const latestOf = (items: readonly OwnApplication[]): OwnApplication[] => {
  const one = items.find(({ status }) => status === 'pending') ?? items[0]
  return one ? [one] : []
}

/** After a submission, a correction or a withdrawal. */
export const forgetApplications = (client: QueryClient): void => {
  void client.invalidateQueries({ queryKey: ['own-applications'] })
  void client.invalidateQueries({ queryKey: ['cancellation-preview'] })
  void client.invalidateQueries({ queryKey: ['exports'] })
}

/** The page where a sent-back application is corrected. */
export const correctionPaths = {
  'union.change': '/own-union/change',
  'union.cancellation': '/own-union/cancellation',
  'union.move': '/unions/move',
} as const satisfies Record<UnionApplicationKind, string>

export const isUnionKind = (kind: ReviewKind): kind is UnionApplicationKind =>
  (unionKinds as readonly ReviewKind[]).includes(kind)
