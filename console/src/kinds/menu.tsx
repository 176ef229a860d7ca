import {
  AccountBookOutlined,
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BookOutlined,
  CheckSquareOutlined,
  ClusterOutlined,
  EditOutlined,
  ExportOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FormOutlined,
  FundOutlined,
  GiftOutlined,
  HistoryOutlined,
  HomeOutlined,
  IdcardOutlined,
  ImportOutlined,
  NodeIndexOutlined,
  PayCircleOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  SendOutlined,
  SettingOutlined,
  ShopOutlined,
  ShoppingOutlined,
  SolutionOutlined,
  StopOutlined,
  SwapOutlined,
  TagsOutlined,
  TeamOutlined,
  UserDeleteOutlined,
  UsergroupDeleteOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons'
import type { Permission, ReviewKind } from '@huigong/contract'
import type { ReactNode } from 'react'

export type MenuEntry = {
  path: string
  /** Key below `shell.menu`. */
  label: string
  icon: ReactNode
  /** Without it, or without one of several, the entry is hidden; `undefined` is for everyone signed in. */
  may?: Permission | readonly Permission[]
  onlyAboveBase?: boolean
  /** Shows the number of applications that wait. */
  badge?: ReviewKind | readonly ReviewKind[]
}

export type MenuGroup = { label: string; entries: MenuEntry[] }

/** The console's table of contents. */
export const menu: MenuGroup[] = [
  {
    label: 'information',
    entries: [
      { path: '/', label: 'overview', icon: <HomeOutlined />, may: 'statistics.view' },
      { path: '/statistics', label: 'statistics', icon: <BarChartOutlined />, may: 'statistics.view' },
    ],
  },
  {
    label: 'unions',
    entries: [
      { path: '/own-union', label: 'ownUnion', icon: <BankOutlined />, may: 'unions.view' },
      {
        path: '/own-applications',
        label: 'ownApplications',
        icon: <SendOutlined />,
        may: ['unions.manage', 'members.manage'],
      },
      { path: '/employers', label: 'employers', icon: <ShopOutlined />, may: 'unions.view' },
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
      {
        path: '/reviews/changes',
        label: 'changeReviews',
        icon: <FormOutlined />,
        may: ['union_changes.review', 'root_applications.review'],
        onlyAboveBase: true,
        badge: 'union.change',
      },
      {
        path: '/reviews/cancellations',
        label: 'cancellationReviews',
        icon: <StopOutlined />,
        may: 'union_cancellations.review',
        onlyAboveBase: true,
        badge: 'union.cancellation',
      },
      {
        path: '/reviews/moves',
        label: 'moveReviews',
        icon: <NodeIndexOutlined />,
        may: 'union_changes.review',
        onlyAboveBase: true,
        badge: 'union.move',
      },
      {
        path: '/administrators',
        label: 'administrators',
        icon: <SafetyCertificateOutlined />,
        may: 'administrators.view',
      },
      {
        path: '/administrators-below',
        label: 'administratorsBelow',
        icon: <ClusterOutlined />,
        // Operators see the own union's administrators only.
        may: ['administrators.manage', 'root_applications.review'],
        onlyAboveBase: true,
      },
      {
        path: '/reviews/administrators',
        label: 'administratorReviews',
        icon: <UserSwitchOutlined />,
        may: ['administrators.review', 'root_applications.review'],
        onlyAboveBase: true,
        badge: ['administrator.grant', 'administrator.revocation'],
      },
      { path: '/registrations', label: 'myRegistrations', icon: <SolutionOutlined /> },
    ],
  },
  {
    label: 'members',
    entries: [
      { path: '/members', label: 'memberList', icon: <TeamOutlined />, may: 'members.view' },
      { path: '/members/changes', label: 'memberChanges', icon: <BookOutlined />, may: 'members.manage' },
      { path: '/members/plans', label: 'memberPlans', icon: <ScheduleOutlined />, may: 'members.manage' },
      { path: '/members/ended', label: 'memberEnded', icon: <UserDeleteOutlined />, may: 'members.manage' },
      {
        path: '/members/duplicates',
        label: 'memberDuplicates',
        icon: <UsergroupDeleteOutlined />,
        may: 'members.manage',
      },
      { path: '/imports', label: 'imports', icon: <ImportOutlined />, may: 'members.import' },
      {
        path: '/reviews/joins',
        label: 'joinReviews',
        icon: <AuditOutlined />,
        may: 'join_applications.review',
        badge: ['member.join', 'member.registration'],
      },
      {
        path: '/reviews/transfers',
        label: 'transferReviews',
        icon: <SwapOutlined />,
        may: 'transfer_applications.review',
        badge: ['member.transfer', 'member.group_transfer'],
      },
      {
        path: '/reviews/corrections',
        label: 'correctionReviews',
        icon: <EditOutlined />,
        may: 'member_corrections.review',
        badge: 'member.correction',
      },
      { path: '/proofs', label: 'proofs', icon: <IdcardOutlined />, may: 'members.manage' },
      {
        path: '/reviews/proofs',
        label: 'proofReviews',
        icon: <FileProtectOutlined />,
        may: 'identity_proofs.review',
        badge: 'member.proof',
      },
      { path: '/exports', label: 'exports', icon: <ExportOutlined />, may: 'members.export' },
      {
        path: '/reviews/member-exports',
        label: 'exportReviews',
        icon: <FileSearchOutlined />,
        may: ['member_exports.review', 'root_applications.review'],
        onlyAboveBase: true,
        badge: 'member.export',
      },
    ],
  },
  {
    label: 'welfare',
    entries: [
      { path: '/activities', label: 'activities', icon: <GiftOutlined />, may: 'activities.view' },
      {
        path: '/reviews/activities',
        label: 'activityReviews',
        icon: <CheckSquareOutlined />,
        may: 'activities.review',
        badge: 'activity.publication',
      },
      { path: '/merchants', label: 'merchants', icon: <ShoppingOutlined />, may: 'merchants.view' },
      { path: '/campaigns', label: 'campaigns', icon: <TagsOutlined />, may: 'merchants.view' },
      {
        path: '/welfare-rules',
        label: 'welfareRules',
        icon: <PayCircleOutlined />,
        may: 'welfare_rules.view',
      },
      {
        path: '/registers',
        label: 'registers',
        icon: <ProfileOutlined />,
        may: 'settlements.manage',
      },
      {
        path: '/settlements',
        label: 'settlements',
        icon: <AccountBookOutlined />,
        may: 'settlements.manage',
      },
      { path: '/welfare-progress', label: 'welfareProgress', icon: <FundOutlined />, may: 'welfare.view' },
    ],
  },
  {
    label: 'system',
    entries: [
      { path: '/audit', label: 'audit', icon: <HistoryOutlined />, may: 'audit.view' },
      { path: '/settings', label: 'settings', icon: <SettingOutlined />, may: 'settings.view' },
    ],
  },
]
