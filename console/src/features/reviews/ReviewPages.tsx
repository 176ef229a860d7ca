import { useTranslation } from 'react-i18next'
import { RelatedReviews } from './RelatedReviews.tsx'
import { ReviewListPage } from './ReviewListPage.tsx'

export const RegistrationReviewPage = () => <ReviewListPage kind="union.registration" />

export const ChangeReviewPage = () => <ReviewListPage kind="union.change" />

export const CancellationReviewPage = () => <ReviewListPage kind="union.cancellation" />

export const MoveReviewPage = () => <ReviewListPage kind="union.move" />

/** Giving roles and taking them away. */
const Administrators = () => (
  <RelatedReviews
    label={useTranslation().t('shell.menu.administratorReviews')}
    pages={[
      ['administrator.grant', '/reviews/administrators'],
      ['administrator.revocation', '/reviews/administrators/revocations'],
    ]}
  />
)

export const GrantReviewPage = () => <ReviewListPage kind="administrator.grant" above={<Administrators />} />

export const RevocationReviewPage = () => (
  <ReviewListPage kind="administrator.revocation" above={<Administrators />} />
)

/** New members, and members who are put on record. */
const Joins = () => (
  <RelatedReviews
    label={useTranslation().t('shell.menu.joinReviews')}
    pages={[
      ['member.join', '/reviews/joins'],
      ['member.registration', '/reviews/member-registrations'],
    ]}
  />
)

export const JoinReviewPage = () => <ReviewListPage kind="member.join" above={<Joins />} />

export const MemberRegistrationReviewPage = () => (
  <ReviewListPage kind="member.registration" above={<Joins />} />
)

/** One person by their own wish, or a group between unions. */
const Transfers = () => (
  <RelatedReviews
    label={useTranslation().t('shell.menu.transferReviews')}
    pages={[
      ['member.transfer', '/reviews/transfers'],
      ['member.group_transfer', '/reviews/transfers/groups'],
    ]}
  />
)

export const TransferReviewPage = () => <ReviewListPage kind="member.transfer" above={<Transfers />} />

export const GroupTransferReviewPage = () => (
  <ReviewListPage kind="member.group_transfer" above={<Transfers />} />
)

export const CorrectionReviewPage = () => <ReviewListPage kind="member.correction" />

export const ProofReviewPage = () => <ReviewListPage kind="member.proof" />

export const ExportReviewPage = () => <ReviewListPage kind="member.export" />

export const ActivityReviewPage = () => <ReviewListPage kind="activity.publication" />
