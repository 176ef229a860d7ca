import type { ChangeOutcome, MemberAction, MemberDetail } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { actionsFrom, isEnding, isGrave } from '../change/action-rules.ts'
import { ChangeDialog } from '../change/ChangeDialog.tsx'
import { RecoverButton } from '../ended/RecoverButton.tsx'

/** What can be done with this membership in its state; what stands in the way is said where one presses. */
export const MemberActions = ({ member }: { member: MemberDetail }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<MemberAction>()
  const close = (outcome?: ChangeOutcome) => {
    const isGone = asked && isGrave(asked) && outcome && outcome.done > 0
    setAsked(undefined)
    if (isGone) void navigate({ to: isEnding(asked) ? '/members/ended' : '/members' })
  }
  return (
    <section className="panel" aria-labelledby="member-actions">
      <h2 id="member-actions" className="fact-list-title">
        {t('members.detail.actions')}
      </h2>
      <div className="row">
        {actionsFrom([member.status]).map((action) => (
          <GuardedButton
            key={action}
            may="members.manage"
            refusal={refusalOf(member, action)}
            onClick={() => setAsked(action)}
          >
            {t(`names.memberActions.${action}`)}
          </GuardedButton>
        ))}
        {member.status === 'ended' ? (
          <RecoverButton
            id={member.id}
            name={member.name}
            refusal={member.abilities.recover ? null : 'membership.not_recoverable'}
          />
        ) : null}
      </div>
      {asked ? (
        <ChangeDialog action={asked} selection={{ by: 'ids', ids: [member.id] }} onClose={close} />
      ) : null}
    </section>
  )
}

/** As the server would say it: a plan that waits, an office that must end first. */
const refusalOf = (member: MemberDetail, action: MemberAction): string | null => {
  if (member.plan) return 'membership.plan_waiting'
  return isEnding(action) && member.offices.length > 0 ? 'membership.holds_office' : null
}
