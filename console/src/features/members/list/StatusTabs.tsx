import { admin } from '@huigong/client'
import type { MemberFilter } from '@huigong/contract'
import { memberStatusFilters } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'
import { useSession } from '../../../platform/session.ts'

const order = ['any', 'verified', 'unverified', 'retained', 'name_differs'] as const
order satisfies readonly (typeof memberStatusFilters)[number][]

export const statusOf = (value: unknown): MemberFilter['status'] =>
  memberStatusFilters.find((each) => each === value) ?? 'any'

type StatusTabsProps = { status: MemberFilter['status']; scope: 'own' | 'below' }

export const StatusTabs = ({ status, scope }: StatusTabsProps) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const differing = useDiffering(scope)
  return (
    <Tabs
      activeKey={status}
      onChange={(next) => change({ status: next === 'any' ? undefined : next, cursor: undefined })}
      items={order.map((each) => ({
        key: each,
        label:
          each === 'name_differs' && differing
            ? t('members.status.nameDiffersCount', { number: differing })
            : t(`members.status.${each}`),
      }))}
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
