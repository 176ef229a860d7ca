import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { useCodeName } from '../../parts/code-options.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { Timeline } from '../../parts/Timeline.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { useMyChanges } from './my-record.ts'

/** The whole history of the own membership, of every union, newest first. */
export const ChangesPage = () => {
  const text = useText()
  const { dayText } = useDateWords()
  const nameOf = useCodeName()
  const changes = useMyChanges()
  return (
    <Page title={text('history.title')} up="/record">
      {changes.isPending ? <Loading /> : null}
      {changes.error ? <FailureMessage error={changes.error} onRetry={() => changes.refetch()} /> : null}
      {changes.data?.length === 0 ? (
        <EmptyState title={text('history.none')}>
          <p>{text('history.noneWhy')}</p>
        </EmptyState>
      ) : null}
      {changes.data && changes.data.length > 0 ? (
        <Timeline
          steps={changes.data.map(({ id, kind, on, unionName, reason, source }) => ({
            key: id,
            title: text(`names.membershipChangeKinds.${kind}`),
            more: (
              <>
                <p className="timeline-main">{unionName}</p>
                <p>
                  {text('history.day', {
                    day: dayText(on),
                    source: text(`names.membershipSources.${source}`),
                  })}
                </p>
                {reason ? (
                  <p>{text('history.reason', { reason: nameOf(membershipChangeReasons, reason) })}</p>
                ) : null}
              </>
            ),
          }))}
        />
      ) : null}
    </Page>
  )
}
