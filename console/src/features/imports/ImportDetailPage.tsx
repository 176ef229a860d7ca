import { ArrowLeftOutlined } from '@ant-design/icons'
import type { ImportTask } from '@huigong/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { FactList } from '../../parts/FactList.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { formatInstant } from '../../platform/dates.ts'
import { ImportActions } from './ImportActions.tsx'
import { ImportRows } from './ImportRows.tsx'
import { ImportState } from './ImportState.tsx'
import { ImportSteps } from './ImportSteps.tsx'
import { importTaskOptions } from './import-queries.ts'
import { isRunning } from './import-status.ts'
import './imports.css'

/** One import from upload to done or undone. All of it is on the server: leaving loses nothing. */
export const ImportDetailPage = () => (
  <RequirePermission may="members.import">
    <ImportDetail />
  </RequirePermission>
)

const ImportDetail = () => {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false })
  const task = useQuery(importTaskOptions(id))
  useRefreshWhenDone(task.data)
  const back = (
    <Link to="/imports">
      <ArrowLeftOutlined aria-hidden /> {t('imports.detail.back')}
    </Link>
  )
  if (!task.data) {
    return (
      <>
        <PageHeader title={t('imports.title')} back={back} />
        <div className="panel">
          {task.isError ? (
            <ErrorState error={task.error} onRetry={() => void task.refetch()} />
          ) : (
            <Skeleton active paragraph={{ rows: 6 }} />
          )}
        </div>
      </>
    )
  }
  const isJudged = !isRunning(task.data) && Object.keys(task.data.counts).length > 0
  return (
    <div className="stack">
      <PageHeader title={task.data.fileName} back={back} action={<ImportActions task={task.data} />} />
      <div className="panel stack">
        <ImportSteps task={task.data} />
        <ImportState task={task.data} />
        <Facts task={task.data} />
      </div>
      {isJudged && task.data.totalRows > 0 ? <ImportRows task={task.data} /> : null}
    </div>
  )
}

const Facts = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`imports.detail.${key}`)
  return (
    <FactList
      facts={[
        { label: name('union'), value: task.unionName },
        { label: name('by'), value: task.byName },
        { label: name('submitted'), value: formatInstant(task.submittedAt), isCode: true },
        { label: name('changed'), value: formatInstant(task.changedAt), isCode: true },
      ]}
    />
  )
}

/** Rows, lists and figures are other ones once the server has finished a step. */
const useRefreshWhenDone = (task: ImportTask | undefined): void => {
  const client = useQueryClient()
  const before = useRef(task?.status)
  useEffect(() => {
    if (!task || before.current === task.status) return
    const isFirst = before.current === undefined
    before.current = task.status
    if (isFirst || isRunning(task)) return
    void client.invalidateQueries({ queryKey: ['imports', 'rows', task.id] })
    for (const key of ['members', 'statistics', 'unions']) {
      void client.invalidateQueries({ queryKey: [key] })
    }
    void client.invalidateQueries({ queryKey: ['imports', 'list'] })
  }, [client, task])
}
