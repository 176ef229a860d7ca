import { BellOutlined } from '@ant-design/icons'
import { admin, once } from '@huigong/client'
import type { Notice } from '@huigong/contract'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Badge, Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/EmptyState.tsx'
import { ErrorState } from '../parts/ErrorState.tsx'
import { NoticeItem } from './NoticeItem.tsx'

export const NoticeBell = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const notices = useInfiniteQuery({
    queryKey: ['notices'],
    queryFn: ({ pageParam }) =>
      admin.notices.list({ limit: 20, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  })
  const reading = useMutation({
    mutationFn: (ids: string[] | undefined) => admin.notices.markRead(ids ? { ids } : {}, once()),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notices'] }),
  })
  const unread = notices.data?.pages[0]?.unread ?? 0
  const rows = notices.data?.pages.flatMap((page) => page.items) ?? []
  const openNotice = (notice: Notice, path: string | undefined) => {
    if (!notice.readAt) reading.mutate([notice.id])
    if (!path) return
    setIsOpen(false)
    void navigate({ to: path })
  }
  return (
    <>
      <Badge count={unread} size="small" offset={[-6, 6]} color="#C8161D">
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={unread > 0 ? t('shell.noticesUnread', { unread }) : t('shell.notices')}
          onClick={() => setIsOpen(true)}
        />
      </Badge>
      <Drawer
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('shell.notices')}
        size="min(24rem, 100vw)"
        extra={
          unread > 0 ? (
            <Button loading={reading.isPending} onClick={() => reading.mutate(undefined)}>
              {t('shell.markAllRead')}
            </Button>
          ) : null
        }
      >
        {notices.isError ? <ErrorState error={notices.error} onRetry={() => void notices.refetch()} /> : null}
        {notices.isSuccess && rows.length === 0 ? <EmptyState title={t('shell.noNotices')} /> : null}
        {rows.length > 0 ? (
          <ul className="notice-list">
            {rows.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} onOpen={openNotice} />
            ))}
          </ul>
        ) : null}
        {notices.hasNextPage ? (
          <Button block loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
            {t('shell.moreNotices')}
          </Button>
        ) : null}
      </Drawer>
    </>
  )
}
