import type { JoinApplication, JoinForm } from '@huigong/contract'
import { createDraft } from '../../platform/draft.ts'

export type JoinDraft = {
  /** Set when an application that was rejected or withdrawn is corrected. */
  applicationId: string | null
  unionId: string
  unionName: string
  employerName: string
  wasMember: boolean
  joinedOn: string
  note: string
}

export const joinDraft = createDraft<JoinDraft>({
  applicationId: null,
  unionId: '',
  unionName: '',
  employerName: '',
  wasMember: false,
  joinedOn: '',
  note: '',
})

export const correctApplication = (application: JoinApplication): void =>
  joinDraft.change({
    applicationId: application.id,
    unionId: application.unionId,
    unionName: application.unionName,
    employerName: application.employerName ?? '',
    wasMember: application.joinedOn !== null,
    joinedOn: application.joinedOn ?? '',
    note: application.note ?? '',
  })

export const formOf = (draft: JoinDraft): JoinForm => ({
  unionId: draft.unionId,
  employerName: draft.employerName.trim() || null,
  joinedOn: (draft.wasMember && draft.joinedOn) || null,
  note: draft.note.trim() || null,
})
