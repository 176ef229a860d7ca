import type { MyCorrection } from '@huigong/contract'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { PagedList } from '../../parts/PagedList.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { useMyCorrections } from './my-corrections.ts'
import { useMyRecord } from './my-record.ts'

export const CorrectionsPage = () => {
  const text = useText()
  const { corrections, ...list } = useMyCorrections()
  const mine = useMyRecord()
  const membership = mine.data?.membership
  const isWaiting = corrections.some(({ status }) => status === 'pending')
  const mayStart = list.isSuccess && membership && !isWaiting
  return (
    <Page title={text('correction.title')} up="/record">
      {mine.isSuccess && !membership ? <Message kind="hint">{text('correction.noUnion')}</Message> : null}
      <PagedList
        list={list}
        items={corrections}
        empty={
          membership ? (
            <EmptyState title={text('correction.none')}>
              <p>{text('correction.noneWhy', { unionName: membership.unionName })}</p>
            </EmptyState>
          ) : null
        }
        row={(correction) => <CorrectionRow correction={correction} />}
      />
      {mayStart ? (
        <LinkButton to="/record/correction" kind={corrections.length === 0 ? 'primary' : 'plain'}>
          {text('correction.start')}
        </LinkButton>
      ) : null}
    </Page>
  )
}

const CorrectionRow = ({ correction }: { correction: MyCorrection }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const { id, status, changedFields, submittedAt } = correction
  const fields = changedFields.map((field) => text(`names.personFields.${field}`))
  return (
    <RowLink
      to="/record/corrections/$id"
      params={{ id }}
      name={fields.length > 0 ? fields.join(' · ') : text('correction.rowNote')}
      more={
        <>
          <StatusMark status={status}>{text(`correction.status.${status}`)}</StatusMark>
          {instantText(submittedAt)}
        </>
      }
    />
  )
}
