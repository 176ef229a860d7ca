import { DownOutlined } from '@ant-design/icons'
import type { MemberAction, MemberFilter, MemberSelection, MembershipStatus } from '@huigong/contract'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { useCan } from '../../../platform/session.ts'
import { actionsFrom, isGrave } from '../change/action-rules.ts'
import { ChangeDialog } from '../change/ChangeDialog.tsx'
import { GroupTransferDialog } from '../transfer/GroupTransferDialog.tsx'

type BatchActionsProps = { selection: MemberSelection; filter: MemberFilter; onDone: () => void }

const statusesOf: Record<MemberFilter['status'], readonly MembershipStatus[]> = {
  any: ['unverified', 'active', 'retained'],
  verified: ['active', 'retained'],
  unverified: ['unverified'],
  retained: ['retained'],
  name_differs: ['unverified', 'active', 'retained'],
}
/** As many as stand beside each other; the others are behind one button. */
const shown = 4

/** What can be done with several members: as the tab's states allow it. */
export const BatchActions = ({ selection, filter, onDone }: BatchActionsProps) => {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<MemberAction | 'transfer'>()
  const actions = actionsFrom(statusesOf[filter.status])
  const [first, rest] = [actions.slice(0, shown), actions.slice(shown)]
  const close = (isDone: boolean) => {
    setAsked(undefined)
    if (isDone) onDone()
  }
  return (
    <div className="row">
      {first.map((action) => (
        <GuardedButton key={action} may="members.manage" onClick={() => setAsked(action)}>
          {t(`names.memberActions.${action}`)}
        </GuardedButton>
      ))}
      <GuardedButton may="members.manage" onClick={() => setAsked('transfer')}>
        {t('members.transfer.button')}
      </GuardedButton>
      {rest.length > 0 ? <MoreActions actions={rest} onAsk={setAsked} /> : null}
      {asked === 'transfer' ? (
        <GroupTransferDialog selection={selection} onClose={() => close(false)} />
      ) : null}
      {asked && asked !== 'transfer' ? (
        <ChangeDialog
          action={asked}
          selection={selection}
          onClose={(outcome) => close(outcome !== undefined)}
        />
      ) : null}
    </div>
  )
}

type MoreActionsProps = { actions: readonly MemberAction[]; onAsk: (action: MemberAction) => void }

const MoreActions = ({ actions, onAsk }: MoreActionsProps) => {
  const { t } = useTranslation()
  const can = useCan('members.manage')
  if (!can) return <GuardedButton may="members.manage">{t('members.select.more')}</GuardedButton>
  const items = actions.map((action) => ({
    key: action,
    label: t(`names.memberActions.${action}`),
    danger: isGrave(action),
  }))
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => onAsk(key as MemberAction) }}>
      <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
        {t('members.select.more')}
      </Button>
    </Dropdown>
  )
}
