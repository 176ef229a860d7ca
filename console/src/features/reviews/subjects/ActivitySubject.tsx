import type { ShownActivity } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { RichContent } from '../../../parts/RichContent.tsx'
import { formatSecond, useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { useNameList } from '../../../platform/name-list.ts'
import { ActivityFindings } from './ActivityFindings.tsx'
import { ActivityPrizes } from './ActivityPrizes.tsx'
import { Consequences } from './Consequences.tsx'

/** An activity as it was submitted: what it costs and finds first, then whom it is for, what is given, what members read. */
export const ActivitySubject = ({ form, isPending }: { form: ShownActivity; isPending: boolean }) => {
  const { t } = useTranslation()
  const rules = useRuleFacts(form)
  const main = useMainFacts(form)
  const word = (key: string) => t(`reviews.subjects.activity.${key}`)
  return (
    <>
      <ActivityFindings findings={form.findings} />
      <div className="activity-subject">
        {form.coverId ? <AuthorisedImage imageId={form.coverId} label={word('cover')} /> : null}
        <FactList title={word('title')} facts={main} />
      </div>
      <FactList title={word('rules')} facts={rules} />
      <ActivityPrizes prizes={form.prizes} />
      <section aria-label={word('content')}>
        <h3 className="fact-list-title">{word('content')}</h3>
        {form.content ? (
          <div className="activity-content">
            <RichContent html={form.content} />
          </div>
        ) : (
          <p className="soft">{t('activities.noContent')}</p>
        )}
      </section>
      {isPending ? (
        <Consequences
          title={word('effects')}
          items={t('reviews.subjects.activity.effect', { returnObjects: true }) as string[]}
        />
      ) : null}
    </>
  )
}

const useMainFacts = (form: ShownActivity): Fact[] => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const label = (name: string) => t(`activityForm.fields.${name}`)
  const word = (key: string, values: Record<string, string> = {}) =>
    t(`reviews.subjects.activity.${key}`, values)
  return [
    { label: word('union'), value: form.unionName },
    { label: word('kind'), value: t(`names.activityKinds.${form.kind}`) },
    { label: label('startsAt'), value: formatSecond(form.startsAt), isCode: true },
    { label: label('endsAt'), value: formatSecond(form.endsAt), isCode: true },
    {
      label: word('eligible'),
      value: word('people', { number: number(form.eligibleMembers) }),
      isCode: true,
    },
    { label: word('amount'), value: fen(form.plannedAmountInFen), isCode: true },
  ]
}

const useRuleFacts = ({ rules, scope, branchNames }: ShownActivity): Fact[] => {
  const { t } = useTranslation()
  const list = useNameList()
  const label = (name: string) => t(`activityForm.fields.${name}`)
  const yesOrNo = (is: boolean) => t(is ? 'activities.yes' : 'activities.no')
  const months = (rules.birthMonths ?? []).map((month) => t('activityForm.month', { month }))
  const onlyOnce = rules.times === 'once'
  return [
    { label: label('scope'), value: t(`names.activityScopes.${scope}`) },
    ...(branchNames.length > 0 ? [{ label: label('branches'), value: list(branchNames), isWide: true }] : []),
    {
      label: label('times'),
      value: onlyOnce ? t('names.claimTimes.once') : t('activityForm.timesOf', { number: rules.timesADay }),
    },
    { label: label('countedBy'), value: t(`names.countedBy.${rules.countedBy}`) },
    { label: label('admission'), value: t(`names.admissions.${rules.admission}`) },
    ...(rules.applicationsUntil
      ? [{ label: label('applicationsUntil'), value: formatSecond(rules.applicationsUntil), isCode: true }]
      : []),
    { label: label('birthMonths'), value: months.length > 0 ? list(months) : t('activityForm.anyMonth') },
    { label: label('retained'), value: yesOrNo(rules.includesRetained) },
    { label: label('leaving'), value: yesOrNo(rules.staysAfterLeaving) },
    ...(rules.overrideDocument ? [{ label: label('overrideDocument'), value: rules.overrideDocument }] : []),
  ]
}
