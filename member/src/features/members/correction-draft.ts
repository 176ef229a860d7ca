import type {
  CorrectableField,
  CorrectableRecord,
  CorrectionForm,
  Membership,
  MyCorrection,
  Person,
} from '@huigong/contract'
import { createDraft } from '../../platform/draft.ts'

/** New values as they are typed; an empty one asks to remove the old. In memory only: a record is personal. */
type Changes = Partial<Record<CorrectableField, string>>

export const correctionDraft = createDraft<{ changes: Changes; note: string }>({ changes: {}, note: '' })

export const presentRecord = (person: Person, membership: Membership): CorrectableRecord => {
  const { duty: _, ...record } = person.record
  return { ...record, joinedOn: membership.joinedOn }
}

/** A value as a form holds it. */
export const typed = (value: string | boolean | null): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '')

/** What is typed for a field counts as a change only where it differs from the record. */
export const changeField = (record: CorrectableRecord, field: CorrectableField, value: string): void => {
  const { [field]: _, ...others } = correctionDraft.read().changes
  const next = value.trim()
  correctionDraft.change({ changes: next === typed(record[field]) ? others : { ...others, [field]: next } })
}

/** The same for the contract: only what is to change. */
export const changedRecord = (changes: Changes): CorrectionForm['changes'] =>
  Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [
      field,
      value === '' ? null : field === 'isMigrantWorker' ? value === 'yes' : value,
    ]),
  )

/** A correction that was not approved, to be changed and sent again. */
export const repeatCorrection = ({ after, changedFields, note }: MyCorrection): void =>
  correctionDraft.change({
    changes: Object.fromEntries(changedFields.map((field) => [field, typed(after[field])])),
    note: note ?? '',
  })
