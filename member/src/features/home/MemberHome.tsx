import type { Membership, MembershipApplication } from '@huigong/contract'
import { Icon } from '../../parts/Icon.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { Step } from './Step.tsx'

type MemberHomeProps = { membership: Membership; lastApplication: MembershipApplication | undefined }

/** Days for which a refused transfer is still shown to somebody who is a member anyway. */
const shownForDays = 14

/** The own union and the card; below, what is going to change. */
export const MemberHome = ({ membership, lastApplication }: MemberHomeProps) => {
  const text = useText()
  const { dayText } = useDateWords()
  const { unionName, status, plannedTransfer } = membership
  const news = lastApplication && isNews(lastApplication) ? lastApplication : undefined
  const isRetained = status === 'retained'
  return (
    <>
      <Step
        title={unionName}
        why={isRetained ? `${text('home.retained.status')} · ${text('home.retained.why')}` : null}
      >
        <LinkButton to="/card">{text('home.card.go')}</LinkButton>
      </Step>
      {plannedTransfer || news || isRetained ? (
        <div className="rows">
          {plannedTransfer ? (
            <RowLink
              to="/record"
              icon={<Icon name="calendar" />}
              name={text('home.planned', {
                day: dayText(plannedTransfer.effectiveOn),
                unionName: plannedTransfer.unionName,
              })}
            />
          ) : null}
          {news ? (
            <RowLink
              to="/applications/$id"
              params={{ id: news.id }}
              icon={<Icon name={news.status === 'pending' ? 'wait' : 'problem'} />}
              name={text(`home.${news.status}.${news.kind}`)}
              more={text(`home.${news.status}.why`, {
                unionName: news.decidingUnionName,
                reason: news.reason,
              })}
            />
          ) : null}
          {isRetained ? (
            <RowLink to="/record" icon={<Icon name="hint" />} name={text('home.retained.go')} />
          ) : null}
        </div>
      ) : null}
    </>
  )
}

type News = MembershipApplication & { status: 'pending' | 'rejected' }

const isNews = (application: MembershipApplication): application is News => {
  const { status, decidedAt } = application
  const isRecent = Date.now() - Date.parse(decidedAt ?? '') < shownForDays * 24 * 60 * 60 * 1000
  return status === 'pending' || (status === 'rejected' && isRecent)
}
