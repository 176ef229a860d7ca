/** Welfare over unions and people: how far it has come. */
export { getProgress } from './progress/get-progress.ts'
