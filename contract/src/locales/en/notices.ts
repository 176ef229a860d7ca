import type { Texts } from '../text-shape.ts'
import type { notices as source } from '../zh-CN/notices.ts'

export const notices: Texts<typeof source> = {
  registration: {
    approved: '“{{unionName}}” is registered. You are now its administrator.',
    rejected:
      'The registration of “{{unionName}}” was rejected. Read the reason, correct it and submit again.',
  },
  change: {
    approved: 'The change of “{{unionName}}” was approved.',
    rejected: 'The change of “{{unionName}}” was rejected. See the reason, correct it and submit it again.',
  },
  cancellation: {
    approved: '“{{unionName}}” has been cancelled.',
    rejected: 'The cancellation of “{{unionName}}” was rejected. See the reason.',
  },
  move: {
    approved: '“{{unionName}}” now stands under its new superior.',
    rejected: 'The move of “{{unionName}}” was rejected. See the reason.',
    told: '“{{unionName}}” now stands under “{{superiorName}}”.',
  },
  grant: {
    approved: 'A role at “{{unionName}}” was approved.',
    rejected: 'A role at “{{unionName}}” was rejected. See the reason.',
    received: 'You now act for “{{unionName}}”. Sign in to the console.',
    awaiting: 'You will act for “{{unionName}}” as soon as you have verified your name.',
  },
  revocation: {
    approved: 'A role at “{{unionName}}” was taken away as asked.',
    rejected: 'Taking a role away at “{{unionName}}” was rejected. See the reason.',
    received: 'You no longer act for “{{unionName}}”.',
  },
  hand_over: {
    ready: 'The hand-over of “{{unionName}}” waits for you: take the old administrator’s role away.',
  },
  review: {
    overdue: 'Applications at “{{unionName}}” are overdue. Decide them soon.',
    escalated: 'Applications left at “{{unionName}}” have come up to you. Remind the union, or decide them.',
  },
  join: {
    approved: 'You are now a member of “{{unionName}}”.',
    rejected:
      'Your application to join “{{unionName}}” was rejected. Read the reason; you can correct and resubmit it.',
  },
  membership: { matched: 'You are now a member of “{{unionName}}”, as recorded by the union.' },
  import: { finished: 'The file “{{fileName}}” has been processed.' },
}
