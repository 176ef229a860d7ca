import type { ReviewSubject } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { DifferenceTable } from '../../../parts/DifferenceTable.tsx'
import { FactList } from '../../../parts/FactList.tsx'
import { useInformationDifferences } from '../../unions/own/information-differences.ts'

type Change = Extract<ReviewSubject, { kind: 'union.change' }>

/** The record as it stood and as it would stand (seed 000, section 8: what changes is red). */
export const ChangeSubject = ({ subject }: { subject: Change }) => {
  const { t } = useTranslation()
  const differencesOf = useInformationDifferences()
  return (
    <>
      {subject.note ? (
        <FactList facts={[{ label: t('ownUnion.change.note'), value: subject.note, isWide: true }]} />
      ) : null}
      <DifferenceTable differences={differencesOf(subject)} />
    </>
  )
}
