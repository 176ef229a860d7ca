import {
  type MemberDetail,
  type MemberEdit,
  type NewMember,
  type RecordForm,
  recordFields,
} from '@huigong/contract'

/** What a form of a record holds; a document without a number stands for the one known already. */
export type RecordValues = RecordForm & {
  name?: string
  phone?: string | null
  joinedOn?: string | null
  document?: { kind: NewMember['document']['kind']; number?: string }
}

/** What was typed, without what was left blank. */
export const newMemberOf = (values: RecordValues): NewMember => ({
  ...recordOf(values),
  name: values.name ?? '',
  document: {
    kind: values.document?.kind ?? 'resident_identity_card',
    number: values.document?.number ?? '',
  },
  ...(isGiven(values.phone) && { phone: values.phone }),
  ...(isGiven(values.joinedOn) && { joinedOn: values.joinedOn }),
})

/** Only what differs from the record: what others change meanwhile in other fields stays. */
export const editOf = (member: MemberDetail, values: RecordValues): MemberEdit => {
  const changed = recordFields.filter((field) => (values[field] ?? null) !== (member[field] ?? null))
  const edit = Object.fromEntries(changed.map((field) => [field, blankAsNull(values[field])])) as MemberEdit
  const { name, phone, joinedOn, document } = values
  return {
    ...edit,
    ...(isGiven(name) && name !== member.name && { name }),
    ...(isGiven(phone) && { phone }),
    ...(isGiven(joinedOn) && joinedOn !== member.joinedOn && { joinedOn }),
    ...(document &&
      isGiven(document.number) && { document: { kind: document.kind, number: document.number } }),
  }
}

const recordOf = (values: RecordValues): RecordForm =>
  Object.fromEntries(
    recordFields.filter((field) => isGiven(values[field])).map((field) => [field, values[field]]),
  )

const isGiven = <Value>(value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null && String(value).trim() !== ''

const blankAsNull = <Value>(value: Value) => (isGiven(value) ? value : null)
