/** Messages to an account; texts are made from the contract's locales by kind. */
export { forgetNotices } from './forget-notices.ts'
export { listNotices } from './list-notices.ts'
export { markNoticesRead } from './mark-notices-read.ts'
export { sendDifferentNotices } from './send-different-notices.ts'
export { sendNotice } from './send-notice.ts'
export { sendNotices } from './send-notices.ts'
