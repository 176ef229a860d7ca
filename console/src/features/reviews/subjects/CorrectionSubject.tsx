import type { ShownCorrection } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { DifferenceTable } from '../../../parts/DifferenceTable.tsx'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { useCorrectionDifferences } from './correction-differences.ts'

/** A member's record as it stands and as the member says that it should be. */
export const CorrectionSubject = ({ subject }: { subject: ShownCorrection }) => {
  const { t } = useTranslation()
  const differencesOf = useCorrectionDifferences()
  const name = (key: string) => t(`reviews.subjects.correction.${key}`)
  const facts: Fact[] = [
    { label: name('person'), value: subject.name },
    { label: t('reviews.form.document'), value: subject.documentMasked, isCode: true },
    ...(subject.note ? [{ label: name('note'), value: subject.note, isWide: true }] : []),
  ]
  return (
    <>
      <FactList facts={facts} />
      <DifferenceTable differences={differencesOf(subject)} />
    </>
  )
}
