import { type InformationForm, informationForm, type ShownInformation } from '@huigong/contract'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { maskIdentityNumber } from '@huigong/contract/values/masking'

type TypedDocument = { kind: IdentityDocumentKind; number?: string } | undefined

/** The form as typed, below `information` so that the server's findings find their fields. */
export type InformationValues = {
  information: Omit<ShownInformation, 'regionName' | 'legalPersonDocumentMasked'> & {
    legalPersonDocument?: TypedDocument
  }
  /** Only travels to the summary. */
  regionName: string | null
}

export const informationValuesOf = (shown: ShownInformation): InformationValues => {
  const { regionName, legalPersonDocumentMasked: _kept, ...information } = shown
  return { information, regionName }
}

/** What is submitted, spelled as the server stores it; a field left empty is none. */
export const informationOf = ({ information }: InformationValues): InformationForm => {
  const { legalPersonDocument, ...fields } = information
  const given = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, orNull(value)]))
  const whole = legalPersonDocument?.number?.trim() ? { ...given, legalPersonDocument } : given
  const reading = informationForm.safeParse(whole)
  return reading.success ? reading.data : (whole as InformationForm)
}

/** The record as it would stand, as the reviewer will see it. */
export const shownAfter = (
  form: InformationForm,
  { regionName }: InformationValues,
  kept: ShownInformation,
): ShownInformation => {
  const { legalPersonDocument, ...fields } = form
  const asNull = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, orNull(value)]))
  return {
    ...kept,
    ...(asNull as Partial<ShownInformation>),
    regionName: form.regionCode ? regionName : null,
    legalPersonDocumentMasked: legalPersonDocument
      ? maskIdentityNumber(legalPersonDocument.kind, legalPersonDocument.number)
      : kept.legalPersonDocumentMasked,
  }
}

const orNull = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value
