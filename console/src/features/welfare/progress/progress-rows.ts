import type { ChildProgress, WelfareAmounts } from '@huigong/contract'
import type { ProgressRow } from './progress-columns.tsx'

export type ShownProgress = {
  unionId: string
  unionName: string
  total: WelfareAmounts
  own: WelfareAmounts
  children: readonly ChildProgress[]
}

/** The children, before them the union itself where it issued something. */
export const rowsOf = ({ unionId, unionName, own, children }: ShownProgress): ProgressRow[] => {
  const isOwnShown = own.issuedUnits !== 0 || children.length === 0
  const ownRow: ProgressRow = { ...own, ...counts, unionId, unionName, hasChildren: false, isOwn: true }
  return [...(isOwnShown ? [ownRow] : []), ...children]
}

const counts = { verifiedMembers: null, openActivities: null, overdueActivities: null, idleUnions: null }

export const totalsOf = ({ unionId, unionName, total, children }: ShownProgress): ProgressRow => {
  const sum = (of: (child: ChildProgress) => number) =>
    children.reduce((result, child) => result + of(child), 0)
  return {
    ...total,
    unionId,
    unionName,
    hasChildren: false,
    verifiedMembers: sum((child) => child.verifiedMembers),
    openActivities: sum((child) => child.openActivities),
    overdueActivities: sum((child) => child.overdueActivities),
    idleUnions: sum((child) => child.idleUnions),
  }
}
