import { admin } from '@huigong/client'
import { type MemberFilter, memberStatusFilters } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Select, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'
import { useSession } from '../../../platform/session.ts'
import { useNarrow } from '../../../platform/use-narrow.ts'

const order: readonly MemberFilter['status'][] = ['any', 'verified', 'unverified', 'retained', 'name_differs']

export const statusOf = (value: unknown): MemberFilter['status'] =>
  memberStatusFilters.find((each) => each === value) ?? 'any'

type StatusTabsProps = { status: MemberFilter['status']; scope: 'own' | 'below' }

/** On a narrow window one field: tabs that do not fit would hide behind a button that readers of screens cannot place. */
export const StatusTabs = ({ status, scope }: StatusTabsProps) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const isNarrow = useNarrow(40)
  const differing = useDiffering(scope)
  const items = order.map((each) => ({
    key: each,
    label:
      each === 'name_differs' && differing
        ? t('members.status.nameDiffersCount', { number: differing })
        : t(`members.status.${each}`),
  }))
  const choose = (next: string) => change({ status: next === 'any' ? undefined : next, cursor: undefined })
  if (!isNarrow) return <Tabs activeKey={status} onChange={choose} items={items} />
  return (
    <Select
      className="members-status"
      aria-label={t('members.status.label')}
      value={status}
      options={items.map(({ key, label }) => ({ value: key, label }))}
      onChange={choose}
    />
  )
}

const most = 50

/** How many wait for staff to look at their names: of the own union, as far as one page tells. */
const useDiffering = (scope: 'own' | 'below'): string | undefined => {
  const { data: session } = useSession()
  const found = useQuery({
    queryKey: ['members', 'differing', session?.union?.id],
    queryFn: () => admin.members.list({ status: 'name_differs', limit: most }),
    enabled: scope === 'own',
  })
  const rows = found.data?.items.length ?? 0
  if (scope !== 'own' || rows === 0) return undefined
  return found.data?.nextCursor ? `${most}+` : String(rows)
}
