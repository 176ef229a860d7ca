import type { InformationField, InformationForm, OwnApplication, ShownInformation } from '@huigong/contract'
import { informationFields } from '@huigong/contract'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { createDraft } from '../../platform/draft.ts'

/** Fields that are typed or chosen as text; the number of the document and the picture stand beside. */
export type TextField = Exclude<InformationField, 'legalPersonDocument' | 'certificateId'>
const textFields = informationFields.filter(
  (field): field is TextField => field !== 'legalPersonDocument' && field !== 'certificateId',
)

export type InformationDraft = {
  applicationId: string | null
  /** The record as it stands, against which changes are seen; null until it was read. */
  before: ShownInformation | null
  texts: Record<TextField, string>
  regionName: string
  certificateId: string | null
  documentKind: IdentityDocumentKind
  documentNumber: string
  note: string
  refused: Record<string, string>
}

const noTexts = Object.fromEntries(textFields.map((field) => [field, ''])) as InformationDraft['texts']

export const informationDraft = createDraft<InformationDraft>({
  applicationId: null,
  before: null,
  texts: noTexts,
  regionName: '',
  certificateId: null,
  documentKind: 'resident_identity_card',
  documentNumber: '',
  note: '',
  refused: {},
})

const textsOf = (information: ShownInformation) =>
  Object.fromEntries(
    textFields.map((field) => [field, information[field]?.toString() ?? '']),
  ) as InformationDraft['texts']

/** Begins at the record as it stands, or at what an application that came back asked for. */
export const beginChange = (before: ShownInformation, wanted: ShownInformation = before): void =>
  informationDraft.change({
    before,
    texts: textsOf(wanted),
    regionName: wanted.regionName ?? '',
    certificateId: wanted.certificateId,
  })

export const correctChange = (application: OwnApplication): void => {
  if (application.subject.kind !== 'union.change') return
  informationDraft.clear()
  beginChange(application.subject.before, application.subject.after)
  informationDraft.change({ applicationId: application.id, note: application.subject.note ?? '' })
}

export const changeInformation = (part: Partial<InformationDraft>, ...paths: string[]): void => {
  const refused = Object.entries(informationDraft.read().refused).filter(
    ([path]) =>
      !paths.some(
        (changed) => path === `information.${changed}` || path.startsWith(`information.${changed}.`),
      ),
  )
  informationDraft.change({ ...part, refused: Object.fromEntries(refused) })
}

/** The record as it would stand. */
export const afterOf = (draft: InformationDraft, before: ShownInformation): ShownInformation => {
  const { texts } = draft
  const words = Object.fromEntries(textFields.map((field) => [field, texts[field].trim() || null]))
  return {
    ...before,
    ...words,
    name: texts.name.trim(),
    kind: texts.kind as ShownInformation['kind'],
    regionName: draft.regionName || null,
    fullTimeStaff: numberOf(texts.fullTimeStaff),
    reportedMembers: numberOf(texts.reportedMembers),
    certificateId: draft.certificateId,
    legalPersonDocumentMasked: draft.documentNumber.trim() || before.legalPersonDocumentMasked,
  }
}

const numberOf = (text: string) => (text.trim() === '' ? null : Number(text))

export const changedFieldsOf = (draft: InformationDraft, before: ShownInformation): InformationField[] => {
  const after = afterOf(draft, before)
  return informationFields.filter((field) =>
    field === 'legalPersonDocument'
      ? draft.documentNumber.trim() !== ''
      : (after[field] || null) !== (before[field] || null) && !(after[field] === 0 && before[field] === 0),
  )
}

export const informationOf = (draft: InformationDraft, before: ShownInformation): InformationForm => {
  const { regionName: _, legalPersonDocumentMasked: __, ...after } = afterOf(draft, before)
  return {
    ...after,
    legalPersonDocument: draft.documentNumber.trim()
      ? { kind: draft.documentKind, number: draft.documentNumber }
      : null,
  }
}
