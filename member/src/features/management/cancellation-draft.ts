import type { CancellationForm, OwnApplication } from '@huigong/contract'
import { createDraft } from '../../platform/draft.ts'

export type CancellationDraft = {
  applicationId: string | null
  reason: string
  basis: string
  assetsStatement: string
  debtsStatement: string
  attachmentId: string | null
  destination: { id: string; name: string } | null
  refused: Record<string, string>
}

export const cancellationDraft = createDraft<CancellationDraft>({
  applicationId: null,
  reason: '',
  basis: '',
  assetsStatement: '',
  debtsStatement: '',
  attachmentId: null,
  destination: null,
  refused: {},
})

export const changeCancellation = (part: Partial<CancellationDraft>): void => {
  const refused = Object.entries(cancellationDraft.read().refused).filter(([path]) => !(path in part))
  cancellationDraft.change({ ...part, refused: Object.fromEntries(refused) })
}

export const correctCancellation = ({ id, subject }: OwnApplication): void => {
  if (subject.kind !== 'union.cancellation') return
  const { form } = subject
  cancellationDraft.clear()
  cancellationDraft.change({
    applicationId: id,
    reason: form.reason,
    basis: form.basis ?? '',
    assetsStatement: form.assetsStatement,
    debtsStatement: form.debtsStatement,
    attachmentId: form.attachmentId,
    destination: form.destinationId ? { id: form.destinationId, name: form.destinationName ?? '' } : null,
  })
}

export const cancellationOf = (draft: CancellationDraft): CancellationForm => ({
  reason: draft.reason.trim(),
  basis: draft.basis.trim() || null,
  assetsStatement: draft.assetsStatement.trim(),
  debtsStatement: draft.debtsStatement.trim(),
  attachmentId: draft.attachmentId,
  destinationId: draft.destination?.id ?? null,
  applicationId: draft.applicationId ?? undefined,
})

const required = ['reason', 'assetsStatement', 'debtsStatement'] as const

export const cancellationProblems = (draft: CancellationDraft): Record<string, string> =>
  Object.fromEntries(
    required.filter((field) => draft[field].trim() === '').map((field) => [field, 'text.required']),
  )
