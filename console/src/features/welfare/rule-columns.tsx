import type { WelfareRule } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { today } from '../../platform/dates.ts'
import { useFen } from '../../platform/money.ts'
import { useNameList } from '../../platform/name-list.ts'
import { useNarrow } from '../../platform/use-narrow.ts'
import { EnforcementTag } from './EnforcementTag.tsx'
import { RuleActions } from './RuleActions.tsx'

export const useRuleColumns = (onEdit: (rule: WelfareRule) => void): TableColumnsType<WelfareRule> => {
  const { t } = useTranslation()
  const fen = useFen()
  const list = useNameList()
  const isNarrow = useNarrow(48)
  const wide = { responsive: ['md' as const] }
  const title = (name: string) => t(`welfareRules.columns.${name}`)
  return [
    {
      title: title('category'),
      key: 'category',
      render: (_, rule) => (
        <>
          <p>{t(`names.welfareCategories.${rule.category}`)}</p>
          {rule.festival ? <p className="soft">{t(`names.festivals.${rule.festival}`)}</p> : null}
          {isNarrow ? <RuleState rule={rule} /> : null}
        </>
      ),
    },
    {
      title: title('cap'),
      key: 'cap',
      align: 'end',
      className: 'numbers unbroken',
      render: (_, rule) => (
        <>
          <p>{fen(rule.capInFen)}</p>
          <p className="soft">{t(`names.rulePeriods.${rule.period}`)}</p>
        </>
      ),
    },
    {
      title: title('enforcement'),
      key: 'enforcement',
      render: (_, rule) => <EnforcementTag enforcement={rule.enforcement} />,
      ...wide,
    },
    {
      title: title('forms'),
      key: 'forms',
      className: 'rule-forms',
      render: (_, rule) => list(rule.forms.map((form) => t(`names.welfareForms.${form}`))),
      ...wide,
    },
    {
      title: title('days'),
      key: 'days',
      className: 'numbers unbroken',
      render: (_, rule) => (
        <>
          <p>{rule.validFrom}</p>
          <p className="soft">
            {rule.validUntil ? t('welfareRules.until', { day: rule.validUntil }) : t('welfareRules.open')}
          </p>
        </>
      ),
      ...wide,
    },
    { title: title('state'), key: 'state', render: (_, rule) => <RuleState rule={rule} />, ...wide },
    {
      title: title('source'),
      key: 'source',
      className: 'rule-source',
      render: (_, rule) => (
        <>
          <p>{rule.sourceDocument}</p>
          {rule.note ? <p className="soft">{rule.note}</p> : null}
        </>
      ),
      ...wide,
    },
    { title: title('union'), dataIndex: 'unionName', ...wide },
    {
      title: title('actions'),
      key: 'actions',
      render: (_, rule) => <RuleActions rule={rule} onEdit={onEdit} />,
    },
  ]
}

const RuleState = ({ rule }: { rule: WelfareRule }) => {
  const { t } = useTranslation()
  if (rule.isInForce) return <StatusTag tone="good">{t('welfareRules.inForce')}</StatusTag>
  return rule.validFrom > today() ? (
    <StatusTag tone="progress">{t('welfareRules.upcoming')}</StatusTag>
  ) : (
    <StatusTag tone="neutral">{t('welfareRules.ended')}</StatusTag>
  )
}
