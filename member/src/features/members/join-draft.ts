import type { ApplicationKind, MembershipApplication, MembershipForm } from '@huigong/contract'
import { today } from '../../platform/dates.ts'
import { createDraft } from '../../platform/draft.ts'

export type JoinDraft = {
  /** Set when an application that was rejected or withdrawn is corrected: its kind stays. */
  applicationId: string | null
  /** Why it was rejected. */
  rejection: string | null
  kind: ApplicationKind
  unionId: string
  unionName: string
  employerId: string | null
  /** Typed where the own employer is not among the union's. */
  employerName: string
  joinedOn: string
  isLater: boolean
  effectiveOn: string
  note: string
}

export const joinDraft = createDraft<JoinDraft>(
  {
    applicationId: null,
    rejection: null,
    kind: 'member.join',
    unionId: '',
    unionName: '',
    employerId: null,
    employerName: '',
    joinedOn: '',
    isLater: false,
    effectiveOn: '',
    note: '',
  },
  { name: 'join', without: [] },
)

/** Begins an application of a kind; what was typed stays, what belongs to an earlier application goes. */
export const startApplication = (kind: ApplicationKind): void => {
  if (joinDraft.read().applicationId) joinDraft.clear()
  joinDraft.change({ kind })
}

/** Another union has other employers. */
export const chooseUnion = ({ id, name }: { id: string; name: string }): void => {
  const isSame = joinDraft.read().unionId === id
  joinDraft.change({ unionId: id, unionName: name, ...(isSame ? {} : { employerId: null }) })
}

/** Begins anew with a union that was found before it was asked what for. */
export const startWithUnion = (union: { id: string; name: string }): void => {
  startApplication(joinDraft.read().kind)
  chooseUnion(union)
}

export const correctApplication = (application: MembershipApplication): void =>
  joinDraft.change({
    applicationId: application.id,
    rejection: application.reason,
    kind: application.kind,
    unionId: application.unionId,
    unionName: application.unionName,
    employerId: application.employerId,
    employerName: application.employerId ? '' : (application.employerName ?? ''),
    joinedOn: application.joinedOn ?? '',
    isLater: (application.effectiveOn ?? '') > today(),
    effectiveOn: application.effectiveOn ?? '',
    note: application.note ?? '',
  })

export const formOf = (draft: JoinDraft): MembershipForm => {
  const shared = {
    unionId: draft.unionId,
    employerId: draft.employerId,
    employerName: draft.employerId ? null : draft.employerName.trim() || null,
    note: draft.note.trim() || null,
  }
  switch (draft.kind) {
    case 'member.join':
      return { kind: 'member.join', ...shared }
    case 'member.registration':
      return { kind: 'member.registration', ...shared, joinedOn: draft.joinedOn }
    case 'member.transfer':
      return {
        kind: 'member.transfer',
        ...shared,
        effectiveOn: (draft.isLater && draft.effectiveOn) || null,
      }
  }
}

/** What is still missing or wrong: a key of the texts by field. */
export const problemsOf = (draft: JoinDraft) => ({
  joinedOn:
    draft.kind !== 'member.registration'
      ? undefined
      : draft.joinedOn === ''
        ? ('joining.joinedOnMissing' as const)
        : draft.joinedOn > today()
          ? ('joining.joinedOnFuture' as const)
          : undefined,
  effectiveOn:
    draft.kind === 'member.transfer' && draft.isLater && draft.effectiveOn <= today()
      ? ('joining.effectiveOnWrong' as const)
      : undefined,
})
