import type { Texts } from '../text-shape.ts'
import type { notices as source } from '../zh-CN/notices.ts'

export const notices: Texts<typeof source> = {
  registration: {
    approved: '“{{unionName}}” is registered. You are now its administrator.',
    rejected:
      'The registration of “{{unionName}}” was rejected. Read the reason, correct it and submit again.',
  },
  join: {
    approved: 'You are now a member of “{{unionName}}”.',
    rejected:
      'Your application to join “{{unionName}}” was rejected. Read the reason; you can correct and resubmit it.',
  },
  membership: { matched: 'You are now a member of “{{unionName}}”, as recorded by the union.' },
  import: { finished: 'The file “{{fileName}}” has been processed.' },
}
