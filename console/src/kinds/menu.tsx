import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  FileDoneOutlined,
  HistoryOutlined,
  HomeOutlined,
  ImportOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { Permission, ReviewKind } from '@huigong/contract'
import type { ReactNode } from 'react'

export type MenuEntry = {
  path: string
  /** Key below `shell.menu`. */
  label: string
  icon: ReactNode
  /** Without it the entry is hidden; `undefined` is for everyone signed in. */
  may?: Permission
  onlyAboveBase?: boolean
  /** Shows the number of applications that wait. */
  badge?: ReviewKind
}

export type MenuGroup = { label: string; entries: MenuEntry[] }

/** The console's table of contents. */
export const menu: MenuGroup[] = [
  {
    label: 'information',
    entries: [{ path: '/', label: 'overview', icon: <HomeOutlined />, may: 'statistics.view' }],
  },
  {
    label: 'unions',
    entries: [
      { path: '/own-union', label: 'ownUnion', icon: <BankOutlined />, may: 'unions.view' },
      {
        path: '/unions',
        label: 'unionDirectory',
        icon: <ApartmentOutlined />,
        may: 'unions.view_below',
        onlyAboveBase: true,
      },
      {
        path: '/reviews/registrations',
        label: 'registrationReviews',
        icon: <FileDoneOutlined />,
        may: 'union_registrations.review',
        onlyAboveBase: true,
        badge: 'union.registration',
      },
      { path: '/registrations', label: 'myRegistrations', icon: <SolutionOutlined /> },
    ],
  },
  {
    label: 'members',
    entries: [
      { path: '/members', label: 'memberList', icon: <TeamOutlined />, may: 'members.view' },
      { path: '/imports', label: 'imports', icon: <ImportOutlined />, may: 'members.import' },
      {
        path: '/reviews/joins',
        label: 'joinReviews',
        icon: <AuditOutlined />,
        may: 'join_applications.review',
        badge: 'member.join',
      },
    ],
  },
  {
    label: 'system',
    entries: [{ path: '/audit', label: 'audit', icon: <HistoryOutlined />, may: 'audit.view' }],
  },
]
