import type { ShownMove } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { DifferenceTable } from '../../../parts/DifferenceTable.tsx'
import { FactList } from '../../../parts/FactList.tsx'
import { useNumber } from '../../../platform/dates.ts'

/** Which union goes from where to where, and how many follow it. */
export const MoveSubject = ({ form }: { form: ShownMove }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const name = (key: string) => t(`ownUnion.move.${key}`)
  return (
    <>
      <DifferenceTable
        differences={[
          {
            key: 'superior',
            label: t('unions.superior'),
            isChanged: true,
            before: form.fromSuperiorName,
            after: form.toSuperiorName,
          },
        ]}
      />
      <FactList
        facts={[
          { label: name('union'), value: form.unionName },
          { label: name('unions'), value: number(form.unions) },
          { label: name('members'), value: number(form.members) },
          { label: name('reason'), value: form.reason, isWide: true },
        ]}
      />
    </>
  )
}
