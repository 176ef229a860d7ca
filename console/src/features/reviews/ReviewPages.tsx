import { ReviewListPage } from './ReviewListPage.tsx'

export const RegistrationReviewPage = () => <ReviewListPage kind="union.registration" />

export const JoinReviewPage = () => <ReviewListPage kind="member.join" />
