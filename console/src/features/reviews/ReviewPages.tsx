import { AdministratorReviews } from './AdministratorReviews.tsx'
import { ReviewListPage } from './ReviewListPage.tsx'

export const RegistrationReviewPage = () => <ReviewListPage kind="union.registration" />

export const ChangeReviewPage = () => <ReviewListPage kind="union.change" />

export const CancellationReviewPage = () => <ReviewListPage kind="union.cancellation" />

export const MoveReviewPage = () => <ReviewListPage kind="union.move" />

export const GrantReviewPage = () => (
  <ReviewListPage kind="administrator.grant" above={<AdministratorReviews />} />
)

export const RevocationReviewPage = () => (
  <ReviewListPage kind="administrator.revocation" above={<AdministratorReviews />} />
)

export const JoinReviewPage = () => <ReviewListPage kind="member.join" />
