import type { UnionDetail } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../../parts/FactList.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useNumber } from '../../platform/dates.ts'

/** What may be known of one union; figures of a union above the own one lie outside reach. */
export const UnionFacts = ({ union, isAbove = false }: { union: UnionDetail; isAbove?: boolean }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const employerFacts = useEmployerFacts(union)
  const figures: Fact[] = [
    {
      label: t('unions.members'),
      value: t('unions.membersOfWhom', {
        members: number(union.figures.members),
        verified: number(union.figures.verifiedMembers),
      }),
    },
    ...(union.isAboveBase
      ? [{ label: t('unions.unionsBelow'), value: number(union.figures.unionsBelow) }]
      : []),
  ]
  const facts: Fact[] = [
    { label: t('unions.unionName'), value: union.name },
    {
      label: t('unions.status'),
      value: (
        <StatusTag tone={union.status === 'active' ? 'good' : 'neutral'}>
          {t(`names.unionStatuses.${union.status}`)}
        </StatusTag>
      ),
    },
    { label: t('unions.level'), value: t(`names.unionLevels.${union.level}`) },
    { label: t('unions.kind'), value: t(`names.unionKinds.${union.kind}`) },
    { label: t('unions.unionCreditCode'), value: union.creditCode, isCode: true },
    { label: t('unions.region'), value: union.regionName },
    { label: t('unions.superior'), value: union.superiorName },
    { label: t('unions.foundedOn'), value: union.foundedOn, isCode: true },
    { label: t('unions.chair'), value: union.chairName },
    { label: t('unions.officePhone'), value: union.officePhone, isCode: true },
    ...(isAbove ? [] : figures),
    ...employerFacts,
  ]
  return <FactList facts={facts} />
}

const useEmployerFacts = ({ employers }: UnionDetail): Fact[] => {
  const { t } = useTranslation()
  const number = useNumber()
  return employers.map((employer, index) => ({
    label: employers.length > 1 ? `${t('unions.employer')} ${index + 1}` : t('unions.employer'),
    value: (
      <>
        {employer.name}
        <br />
        <span className="soft">
          {[
            employer.creditCode,
            employer.address,
            employer.headcount === null
              ? null
              : t('unions.headcount', { number: number(employer.headcount) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  }))
}
