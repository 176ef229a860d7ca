import { type ReviewKind, type ReviewRow, type ReviewStatus, reviewKinds } from '@huigong/contract'
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page } from '../../parts/Page.tsx'
import { PagedList } from '../../parts/PagedList.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useSettled } from '../../platform/settled.ts'
import { useText } from '../../platform/texts.ts'
import { useReviews } from './review-queries.ts'

const from = '/signed-in/verified/managing/management/reviews/$kind'
const shownStatuses = ['pending', 'approved', 'rejected'] as const

/** Applications of a kind that the union decides, those that wait longest first. */
export const ReviewsPage = () => {
  const { kind } = useParams({ from })
  if (!reviewKinds.includes(kind as ReviewKind)) return <Navigate to="/management" replace />
  return <ReviewList key={kind} kind={kind as ReviewKind} />
}

const ReviewList = ({ kind }: { kind: ReviewKind }) => {
  const text = useText()
  const navigate = useNavigate()
  const { status = 'pending' } = useSearch({ from })
  const [search, setSearch] = useState('')
  const settled = useSettled(search.trim(), 350)
  const { reviews, ...list } = useReviews(kind, status, settled)
  return (
    <Page title={text(`names.reviewKinds.${kind}`)} up="/management">
      <SelectField
        label={text('reviewing.status')}
        options={shownStatuses.map((each) => ({ value: each, name: text(`reviewing.statuses.${each}`) }))}
        value={status}
        onChange={(next) =>
          void navigate({
            to: '/management/reviews/$kind',
            params: { kind },
            search: { status: next as ReviewStatus },
            replace: true,
          })
        }
      />
      {reviews.length >= 8 || search !== '' ? (
        <TextField
          label={text('reviewing.search')}
          type="search"
          autoComplete="off"
          maxLength={60}
          value={search}
          onChange={setSearch}
        />
      ) : null}
      <PagedList
        list={list}
        items={reviews}
        empty={
          <EmptyState title={text(`reviewing.empty.${status}`)}>
            <p>{text('reviewing.emptyWhy')}</p>
          </EmptyState>
        }
        row={(review) => (
          <RowLink
            to="/management/review/$id"
            params={{ id: review.id }}
            name={review.title}
            more={<ReviewRowMore review={review} />}
          />
        )}
      />
    </Page>
  )
}

const ReviewRowMore = ({ review }: { review: ReviewRow }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const { isOverdue, escalatedFromName, round, submittedAt, decidedAt, reason } = review
  return (
    <>
      {isOverdue ? <StatusMark status="rejected">{text('reviewing.overdue')}</StatusMark> : null}
      {round > 1 ? <StatusMark status="withdrawn">{text('reviewing.round', { round })}</StatusMark> : null}
      {instantText(decidedAt ?? submittedAt)}
      {escalatedFromName ? (
        <span className="row-more">{text('reviewing.escalated', { name: escalatedFromName })}</span>
      ) : null}
      {reason ? <span className="row-more">{reason}</span> : null}
    </>
  )
}
