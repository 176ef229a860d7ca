import type { InformationField, ShownInformation } from '@huigong/contract'
import { unionForms } from '@huigong/contract/code-lists/union-forms'
import { useCodeName } from '../../parts/code-options.ts'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'

/** A field of a union's record in words; null where it is empty, and for the picture, which is shown. */
export const useFieldWords = () => {
  const text = useText()
  const { dayText } = useDateWords()
  const nameOf = useCodeName()
  return (information: ShownInformation, field: InformationField): string | null => {
    switch (field) {
      case 'kind':
        return text(`names.unionKinds.${information.kind}`)
      case 'form':
        return nameOf(unionForms, information.form)
      case 'regionCode':
        return information.regionName ?? information.regionCode
      case 'foundedOn':
        return information.foundedOn ? dayText(information.foundedOn) : null
      case 'legalPersonDocument':
        return information.legalPersonDocumentMasked
      case 'certificateId':
        return null
      default:
        return information[field]?.toString() || null
    }
  }
}
