import { ApiError, member, once } from '@huigong/client'
import type { OfferedActivityDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Problem } from '../../../parts/Problem.tsx'
import { useText } from '../../../platform/texts.ts'
import { activitiesKey } from '../activity-queries.ts'
import { NextStep } from '../NextStep.tsx'
import { WhyNot } from '../WhyNot.tsx'

type WishFormProps = {
  activity: OfferedActivityDetail
  onSaved: () => void
  /** Back to the wishes as they are, where there are any. */
  onLeave: (() => void) | undefined
}

/** Prizes in the order in which I want them: a tap adds one at the end, another takes it off. */
export const WishForm = ({ activity, onSaved, onLeave }: WishFormProps) => {
  const text = useText()
  const titleId = useId()
  const queries = useQueryClient()
  const { id, prizes, application } = activity
  const [wishes, setWishes] = useState<string[]>(application?.wishes ?? [])
  const [key, setKey] = useState(once)
  const toggle = (campaignId: string) => {
    // Other wishes are another request.
    setKey(once())
    setWishes(
      wishes.includes(campaignId) ? wishes.filter((each) => each !== campaignId) : [...wishes, campaignId],
    )
  }
  const apply = useMutation({
    mutationFn: () => member.activities.apply({ id, wishes }, key),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: activitiesKey })
      onSaved()
    },
  })
  const { error } = apply
  const refusal = error instanceof ApiError && error.code.startsWith('claim.') ? error : undefined
  return (
    <div className="stack">
      <h3 id={titleId}>{text('activities.draw.wishes')}</h3>
      <p className="soft">{text('activities.draw.wishesWhy')}</p>
      <ul className="stack" aria-labelledby={titleId}>
        {prizes.map(({ campaignId, name }) => {
          const place = wishes.indexOf(campaignId) + 1
          return (
            <li key={campaignId}>
              <button
                type="button"
                className="wish"
                aria-pressed={place > 0}
                onClick={() => toggle(campaignId)}
              >
                <span className="wish-name">{name}</span>
                <span className="wish-place">
                  {place > 0 ? text('activities.draw.wish', { place }) : text('activities.draw.notChosen')}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {refusal ? (
        <div className="stack" role="alert">
          <WhyNot refusal={refusal} />
          <NextStep code={refusal.code} back={`/activities/${id}`} />
        </div>
      ) : (
        <Problem error={apply.error} />
      )}
      <Button isBusy={apply.isPending} isDisabled={wishes.length === 0} onClick={() => apply.mutate()}>
        {text(application ? 'activities.draw.change' : 'activities.draw.apply')}
      </Button>
      {onLeave ? (
        <Button kind="plain" onClick={onLeave}>
          {text('activities.draw.keepWishes')}
        </Button>
      ) : null}
    </div>
  )
}
