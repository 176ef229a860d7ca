import { reviewCalls } from './review-endpoints.ts'

const { listReviews, countReviews, getReview, ...decisions } = reviewCalls('admin')

export const reviews = { list: listReviews, count: countReviews, get: getReview, ...decisions }
