import type { OfferedActivityDetail } from '@huigong/contract'
import { useState } from 'react'
import { Facts } from '../../../parts/Facts.tsx'
import { LinkButton } from '../../../parts/LinkButton.tsx'
import { Message } from '../../../parts/Message.tsx'
import { useDateWords } from '../../../platform/dates.ts'
import { useText } from '../../../platform/texts.ts'
import { Application } from './Application.tsx'
import { WishForm } from './WishForm.tsx'

/** An activity whose order is drawn: applying with wishes, that I am in the list, and what became of it. */
export const DrawPart = ({ activity }: { activity: OfferedActivityDetail }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const [isChanging, setChanging] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const { id, application, draw, applicationsUntil, whyNot } = activity
  const isOver = applicationsUntil !== null && Date.parse(applicationsUntil) <= Date.now()
  const mayApply = !isOver && draw?.isDrawn !== true && isApplicable(whyNot)
  const isWriting = mayApply && (application === null || isChanging)
  return (
    <section className="stack">
      <h2>{text('activities.draw.title')}</h2>
      <p>{text('activities.draw.why')}</p>
      {application && !isWriting ? <Application activity={activity} application={application} /> : null}
      {isSaved && !isWriting ? <Message kind="good">{text('activities.draw.saved')}</Message> : null}
      {application === null && isOver ? <Message kind="hint">{text('activities.draw.notIn')}</Message> : null}
      {isWriting ? (
        <WishForm
          activity={activity}
          onSaved={() => {
            setChanging(false)
            setSaved(application !== null)
          }}
          onLeave={isChanging ? () => setChanging(false) : undefined}
        />
      ) : null}
      {application && mayApply && !isChanging ? (
        <button type="button" className="button button-plain" onClick={() => setChanging(true)}>
          {text('activities.draw.editWishes')}
        </button>
      ) : null}
      <Facts
        facts={[
          [text('activities.draw.until'), applicationsUntil ? instantText(applicationsUntil) : null],
          [
            text('draws.applications'),
            draw ? text('activities.draw.applications', { count: draw.applications }) : null,
          ],
          [text('draws.drawnAt'), draw?.drawnAt ? instantText(draw.drawnAt) : null],
        ]}
      />
      {draw ? <Commitment words={draw.commitment} /> : null}
      <LinkButton
        to="/draws/$activityId"
        params={{ activityId: id }}
        search={{ entry: application?.entryId }}
        kind="plain"
      >
        {text(draw?.isDrawn ? 'activities.draw.see' : 'activities.draw.seeBefore')}
      </LinkButton>
    </section>
  )
}

const Commitment = ({ words }: { words: string }) => {
  const text = useText()
  return (
    <p className="small">
      {text('activities.draw.commitment')}
      <br />
      <code className="digest">{words}</code>
      <span className="row-more">{text('activities.draw.commitmentWhy')}</span>
    </p>
  )
}

/** Nothing but the drawing itself keeps me from claiming. */
const isApplicable = (whyNot: OfferedActivityDetail['whyNot']) =>
  whyNot === null || whyNot.code === 'claim.only_drawn'
