import { PlusOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import type { WelfareRule } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useScrollFocus } from '../../parts/use-scroll-focus.ts'
import { useSession } from '../../platform/session.ts'
import { EnforcementNote } from './EnforcementNote.tsx'
import { RuleDrawer } from './RuleDrawer.tsx'
import { useRuleColumns } from './rule-columns.tsx'
import './welfare.css'

/** 福利标准: caps that hold for the own union, its own and those of its superiors (domain rules 4.2). */
export const WelfareRulesPage = () => (
  <RequirePermission may="welfare_rules.view">
    <WelfareRules />
  </RequirePermission>
)

const WelfareRules = () => {
  const { t } = useTranslation()
  const [target, setTarget] = useState<WelfareRule | 'new'>()
  const add = (
    <GuardedButton
      may="welfare_rules.manage"
      type="primary"
      icon={<PlusOutlined aria-hidden />}
      onClick={() => setTarget('new')}
    >
      {t('welfareRules.add')}
    </GuardedButton>
  )
  return (
    <>
      <PageHeader title={t('welfareRules.title')} description={t('welfareRules.lead')} action={add} />
      <EnforcementNote />
      <RuleTable onEdit={setTarget} />
      <RuleDrawer target={target} onClose={() => setTarget(undefined)} />
    </>
  )
}

const RuleTable = ({ onEdit }: { onEdit: (rule: WelfareRule) => void }) => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const frame = useRef<HTMLElement>(null)
  useScrollFocus(frame)
  const rules = useQuery({
    queryKey: ['welfare-rules', session?.union?.id],
    queryFn: () => admin.welfare.listRules({}),
  })
  const columns = useRuleColumns(onEdit)
  if (rules.isError) {
    return (
      <div className="panel">
        <ErrorState error={rules.error} onRetry={() => void rules.refetch()} />
      </div>
    )
  }
  return (
    <section
      ref={frame}
      className="page-table"
      aria-label={t('welfareRules.title')}
      aria-busy={rules.isFetching}
    >
      <Table<WelfareRule>
        rowKey="id"
        columns={columns}
        dataSource={rules.data?.items ?? []}
        loading={{ spinning: rules.isPending, delay: 150 }}
        pagination={false}
        size="middle"
        scroll={{ x: 'max-content' }}
        locale={{
          emptyText: rules.isPending ? (
            <div className="page-table-waiting" />
          ) : (
            <EmptyState title={t('welfareRules.none')} hint={t('welfareRules.noneHint')} />
          ),
        }}
      />
    </section>
  )
}
