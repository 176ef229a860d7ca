import type { AuditFact } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../parts/FactList.tsx'

/** The record as it was written: ids, codes and counts. */
export const FactDetails = ({ fact }: { fact: AuditFact }) => {
  const { t } = useTranslation()
  const details = Object.entries(fact.details)
  return (
    <FactList
      facts={[
        { label: t('audit.number'), value: fact.id, isCode: true },
        { label: t('audit.code'), value: fact.action, isCode: true },
        {
          label: t('audit.object'),
          value: [fact.objectKind, fact.objectId].filter(Boolean).join(' '),
          isCode: true,
        },
        ...details.map(([name, value]) => ({
          label: name,
          value: typeof value === 'string' ? value : JSON.stringify(value),
          isCode: true,
        })),
      ]}
    />
  )
}
