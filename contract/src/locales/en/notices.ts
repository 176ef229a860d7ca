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
  member_registration: {
    approved: '“{{unionName}}” has registered your membership.',
    rejected:
      'Your registration with “{{unionName}}” was rejected. Read the reason; you can correct and resubmit it.',
  },
  transfer: {
    approved: 'Your transfer to “{{unionName}}” was approved.',
    rejected:
      'Your transfer to “{{unionName}}” was rejected. Read the reason; you can correct and resubmit it.',
    passed: 'Your union has let you go; “{{unionName}}” decides now.',
    left: 'A member of “{{unionName}}” has moved to “{{otherName}}”. See the changes of membership.',
    notice:
      'A member of “{{unionName}}” will move to “{{otherName}}” on {{day}}. Settle matters before then.',
    moved: 'Your membership is now with “{{unionName}}”.',
  },
  group_transfer: {
    approved: '“{{unionName}}” has taken the group over. See the result among your union’s applications.',
    rejected: '“{{unionName}}” has rejected the group’s transfer. Read the reason.',
  },
  correction: {
    approved: '“{{unionName}}” has corrected your record as you asked.',
    rejected: '“{{unionName}}” has rejected your correction. Read the reason.',
  },
  proof: {
    approved: 'The proof was accepted and the account is open. Tell the person to sign in by SMS code.',
    rejected: 'The proof was rejected. Read the reason.',
    made: '“{{unionName}}” has verified you. From now on sign in by SMS code.',
  },
  export: {
    approved: 'The member export was approved and is being made. You will be told when it is ready.',
    ready: 'The member export is ready. Download it before its time ends.',
    rejected: 'The member export was rejected. Read the reason.',
  },
  join: {
    approved: 'You are now a member of “{{unionName}}”.',
    rejected:
      'Your application to join “{{unionName}}” was rejected. Read the reason; you can correct and resubmit it.',
  },
  membership: {
    matched: 'You are now a member of “{{unionName}}”, as recorded by the union.',
    ended: '“{{unionName}}” has ended your membership. If you have questions, ask the union.',
    recovered: '“{{unionName}}” has put your membership back.',
    retained: '“{{unionName}}” retains your membership.',
    resumed: '“{{unionName}}” has restored your rights as a member.',
  },
  plan: {
    failed:
      'A change planned at “{{unionName}}” could not take effect. See the planned changes for the reason.',
  },
  import: { finished: 'The file “{{fileName}}” has been processed.' },
  activity: {
    approved: 'The activity “{{title}}” is approved and can be opened.',
    rejected: 'The activity “{{title}}” was rejected. Read why, mend it and submit it again.',
  },
  voucher: {
    redeemed:
      'Your “{{item}}” was used at {{merchantName}}. If it was neither you nor whom you named, tell your union at once.',
    reversed: '{{merchantName}} took the redemption of “{{item}}” back; the voucher is good again.',
    voided: 'Your union made “{{item}}” void. My vouchers says why.',
    expiring: 'Your “{{item}}” expires on {{day}}. Use it in time, or it is given up.',
    collecting: 'Somebody asks you to collect “{{item}}”. Show it from My vouchers.',
  },
  draw: {
    won: 'The draw of “{{title}}”: you won “{{item}}”. See My vouchers.',
    not_won: 'The draw of “{{title}}”: you did not win. The result is published and can be checked.',
  },
  settlement: {
    locked:
      'Settlement {{number}} of {{unionName}} waits for your answer until {{day}}; without one it counts as confirmed.',
    confirmed: '{{merchantName}} confirmed settlement {{number}}.',
    disputed: '{{merchantName}} disputes settlement {{number}}. Read why.',
  },
}
