import { admin } from '@huigong/client'
import type { GroupMember, ShownGroupTransfer } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Drawer, Table } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { PageTurner } from '../../../parts/PageTurner.tsx'
import { useScrollFocus } from '../../../parts/use-scroll-focus.ts'
import { useNumber } from '../../../platform/dates.ts'
import { useGroupColumns } from './group-columns.tsx'

type GroupMembersDrawerProps = {
  id: string
  form: ShownGroupTransfer
  open: boolean
  onClose: () => void
}

/** Everybody of a group, page by page, with what became of each. */
export const GroupMembersDrawer = ({ id, form, open, onClose }: GroupMembersDrawerProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('reviews.subjects.group.listTitle')}
      size="min(56rem, 100vw)"
      destroyOnHidden
    >
      <div className="stack">
        <p>
          {t('reviews.subjects.group.listOf', {
            from: form.fromUnionName,
            to: form.toUnionName,
            number: number(form.count),
          })}
        </p>
        <GroupMembers id={id} />
      </div>
    </Drawer>
  )
}

/** The page stays out of the address: that belongs to the list behind the drawer. */
const GroupMembers = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const columns = useGroupColumns()
  const [trail, setTrail] = useState<readonly string[]>([])
  const [limit, setLimit] = useState(20)
  const frame = useRef<HTMLElement>(null)
  useScrollFocus(frame)
  const cursor = trail.at(-1)
  const page = useQuery({
    queryKey: ['group-members', id, { cursor, limit }],
    queryFn: () => admin.members.listGroup({ id, limit, ...(cursor ? { cursor } : {}) }),
    placeholderData: keepPreviousData,
    // What became of each is known once it is decided, which may be a moment after it was read.
    staleTime: 0,
  })
  if (page.isError) return <ErrorState error={page.error} onRetry={() => void page.refetch()} />
  const rows = page.data?.items ?? []
  return (
    <section ref={frame} className="page-table" aria-label={t('reviews.subjects.group.listTitle')}>
      <Table<GroupMember>
        rowKey="membershipId"
        columns={columns}
        dataSource={rows}
        loading={{ spinning: page.isPending || page.isPlaceholderData, delay: 150 }}
        pagination={false}
        size="middle"
        scroll={{ x: 'max-content' }}
      />
      <PageTurner
        shown={rows.length}
        limit={limit}
        hasPrevious={trail.length > 0}
        hasNext={Boolean(page.data?.nextCursor) && !page.isPlaceholderData}
        onPrevious={() => setTrail(trail.slice(0, -1))}
        onNext={() => setTrail([...trail, page.data?.nextCursor ?? ''])}
        onLimit={(next) => {
          setLimit(next)
          setTrail([])
        }}
      />
    </section>
  )
}
