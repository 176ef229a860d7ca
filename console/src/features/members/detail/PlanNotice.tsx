import type { MemberDetail } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { CancelPlanButton } from '../plans/CancelPlanButton.tsx'
import { usePlanText } from '../plans/plan-text.ts'
import { useIsOwn } from '../use-is-own.ts'

type PlanNoticeProps = { member: MemberDetail; plan: NonNullable<MemberDetail['plan']> }

/** What was decided for a later day, and the way to give it up. */
export const PlanNotice = ({ member, plan }: PlanNoticeProps) => {
  const { t } = useTranslation()
  const { what, why } = usePlanText()
  const isOwn = useIsOwn(member)
  return (
    <section className="panel members-notice members-plan" aria-labelledby="plan">
      <div>
        <h2 id="plan" className="section-title">
          {t('members.plans.waitingFor', { on: plan.effectiveOn, what: what(plan) })}
        </h2>
        <p className="soft">{why(plan) ?? t('members.plans.untilThen')}</p>
      </div>
      {isOwn ? <CancelPlanButton plan={{ ...plan, name: member.name }} /> : null}
    </section>
  )
}
