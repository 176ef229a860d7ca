import type { ActivityRow } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatSecond, useNumber } from '../../../platform/dates.ts'
import { useNarrow } from '../../../platform/use-narrow.ts'
import { OpenState, ReviewState } from '../ActivityState.tsx'
import { RowActions } from './RowActions.tsx'

export const countColumns = ['visits', 'participants', 'issuedUnits', 'takenUnits', 'redeemedUnits'] as const

/** The list of seed 004, 图29; of unions below nothing can be done. */
export const useActivityColumns = (
  of: 'own' | 'below',
  onTrace: (activity: ActivityRow) => void,
): TableColumnsType<ActivityRow> => {
  const { t } = useTranslation()
  const number = useNumber()
  const isNarrow = useNarrow(48)
  const wide = { responsive: ['md' as const] }
  const title = (name: string) => t(`activities.columns.${name}`)
  const columns: TableColumnsType<ActivityRow> = [
    {
      title: title('title'),
      key: 'title',
      className: 'activity-title',
      render: (_, row) => (
        <>
          <p>
            <Link to="/activities/$id" params={{ id: row.id }}>
              {row.title}
            </Link>
          </p>
          <p className="soft">{row.unionName}</p>
          {isNarrow ? <States activity={row} /> : null}
        </>
      ),
    },
    {
      title: title('kind'),
      key: 'kind',
      className: 'activity-kind',
      render: (_, row) => (
        <>
          <p>{t(`names.activityKinds.${row.kind}`)}</p>
          <p className="soft">{t(`names.admissions.${row.admission}`)}</p>
        </>
      ),
      ...wide,
    },
    {
      title: title('states'),
      key: 'states',
      render: (_, row) => <States activity={row} />,
      ...wide,
    },
    {
      title: title('time'),
      key: 'time',
      className: 'numbers unbroken',
      render: (_, row) => (
        <>
          <p>{formatSecond(row.startsAt)}</p>
          <p className="soft">{t('activities.until', { at: formatSecond(row.endsAt) })}</p>
        </>
      ),
      ...wide,
    },
    ...countColumns.map((key) => ({
      title: title(key),
      key,
      align: 'end' as const,
      className: 'numbers unbroken',
      render: (_: unknown, row: ActivityRow) => (
        <>
          <p>{number(row[key])}</p>
          {key === 'participants' ? <Applicants of={row} /> : null}
        </>
      ),
      ...wide,
    })),
    {
      title: title('trace'),
      key: 'trace',
      render: (_, row) => (
        <Button
          size="small"
          type="link"
          aria-label={`${t('activities.trace')} · ${row.title}`}
          onClick={() => onTrace(row)}
        >
          {t('activities.trace')}
        </Button>
      ),
      ...wide,
    },
  ]
  if (of === 'below') return columns
  return [
    ...columns,
    { title: title('actions'), key: 'actions', render: (_, row) => <RowActions activity={row} /> },
  ]
}

/** 报名人数, where people apply at all. */
export const Applicants = ({ of: { applicants } }: { of: Pick<ActivityRow, 'applicants'> }) => {
  const { t } = useTranslation()
  const number = useNumber()
  return applicants > 0 ? (
    <p className="soft">{t('activities.applied', { number: number(applicants) })}</p>
  ) : null
}

const States = ({ activity }: { activity: ActivityRow }) => (
  <div className="activity-states">
    <OpenState activity={activity} />
    <ReviewState status={activity.status} />
  </div>
)
