import type { ShownActivity } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { TimeSpan } from '../../parts/TimeSpan.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useMoneyText } from '../../platform/money.ts'
import { useText } from '../../platform/texts.ts'
import { ActivityContent } from '../activities/ActivityContent.tsx'
import { Cover } from '../activities/Cover.tsx'

/** An activity that its union wants to open: for whom, what it gives and costs, and what its members will read. */
export const ActivityFacts = ({ form }: { form: ShownActivity }) => {
  const text = useText()
  const moneyText = useMoneyText()
  const { instantText } = useDateWords()
  const { coverId, startsAt, endsAt, scope, branchNames, rules, prizes, content } = form
  return (
    <>
      {coverId ? <Cover coverId={coverId} /> : null}
      <Facts
        facts={[
          [text('reviewing.activity.title'), form.title],
          [text('reviewing.fromUnion'), form.unionName],
          [
            text('activities.time'),
            <TimeSpan key="time" from={instantText(startsAt)} until={instantText(endsAt)} />,
          ],
          [
            text('reviewing.activity.scope'),
            [text(`names.activityScopes.${scope}`), ...branchNames].join(' · '),
          ],
          [
            text('activities.how'),
            [
              text(`names.admissions.${rules.admission}`),
              text(`activities.rules.${rules.times}.${rules.countedBy}`, { count: rules.timesADay }),
            ].join(' · '),
          ],
          [text('reviewing.activity.eligible'), String(form.eligibleMembers)],
          [text('reviewing.activity.amount'), moneyText(form.plannedAmountInFen)],
          [text('reviewing.activity.override'), rules.overrideDocument],
        ]}
      />
      <section className="stack-tight">
        <h2>{text('activities.prizes')}</h2>
        <ul className="rows">
          {prizes.map(({ campaignId, name, merchantName, valueInFen, units }) => (
            <li key={campaignId} className="row">
              <span className="row-words">
                {name}
                <span className="row-more">
                  {text('reviewing.activity.prize', { amount: moneyText(valueInFen), units, merchantName })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {content.trim() ? (
        <section className="stack">
          <h2>{text('activities.content')}</h2>
          <ActivityContent html={content} />
        </section>
      ) : null}
    </>
  )
}
