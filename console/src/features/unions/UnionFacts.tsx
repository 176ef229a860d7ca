import type { UnionDetail } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../parts/FactList.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { formatDay, useNumber } from '../../platform/dates.ts'

/** Everything that is public within reach about one union. */
export const UnionFacts = ({ union }: { union: UnionDetail }) => {
  const { t } = useTranslation()
  const number = useNumber()
  return (
    <FactList
      facts={[
        { key: 'name', label: t('unions.unionName'), value: union.name },
        {
          key: 'status',
          label: t('unions.status'),
          value: (
            <StatusTag tone={union.status === 'active' ? 'good' : 'neutral'}>
              {t(`names.unionStatuses.${union.status}`)}
            </StatusTag>
          ),
        },
        { key: 'level', label: t('unions.level'), value: t(`names.unionLevels.${union.level}`) },
        { key: 'kind', label: t('unions.kind'), value: t(`names.unionKinds.${union.kind}`) },
        { key: 'code', label: t('unions.unionCreditCode'), value: union.creditCode },
        { key: 'region', label: t('unions.region'), value: union.regionName },
        { key: 'superior', label: t('unions.superior'), value: union.superiorName },
        { key: 'founded', label: t('unions.foundedOn'), value: formatDay(union.foundedOn) },
        { key: 'chair', label: t('unions.chair'), value: union.chairName },
        { key: 'phone', label: t('unions.officePhone'), value: union.officePhone },
        {
          key: 'members',
          label: t('unions.members'),
          value: t('unions.membersOfWhom', {
            members: number(union.figures.members),
            verified: number(union.figures.verifiedMembers),
          }),
        },
        ...(union.isAboveBase
          ? [{ key: 'below', label: t('unions.unionsBelow'), value: number(union.figures.unionsBelow) }]
          : []),
        ...union.employers.map((employer) => ({
          key: employer.id,
          label: t('unions.employer'),
          value: (
            <>
              {employer.name}
              <br />
              <span className="soft">
                {[
                  employer.creditCode,
                  employer.address,
                  employer.headcount === null ? null : t('unions.headcount', { number: number(employer.headcount) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          ),
        })),
      ]}
    />
  )
}
