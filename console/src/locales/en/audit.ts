import type { Texts } from '@huigong/contract/locales/text-shape'
import type { audit as source } from '../zh-CN/audit.ts'

export const audit: Texts<typeof source> = {
  lead: 'Everything done within this union’s reach, newest first. Sealed records cannot be changed or removed; a separate command verifies them.',
  at: 'Time',
  action: 'Action',
  by: 'By',
  union: 'Union',
  none: 'Nothing recorded yet',
  seal: 'Seal',
  sealed: 'Sealed',
  notSealed: 'To be sealed',
  system: 'System',
  number: 'Number',
  code: 'Code of the action',
  object: 'Object',
  actions: {
    account: {
      signed_in: 'Signed in',
      signed_out: 'Signed out',
      registered: 'Account registered',
      verified: 'Real name verified',
      password_changed: 'Password changed',
    },
    review: {
      submitted: 'Application submitted',
      resubmitted: 'Application corrected and resubmitted',
      withdrawn: 'Application withdrawn',
      approved: 'Application approved',
      rejected: 'Application rejected',
    },
    member: { disclosed: 'Full information viewed' },
    import: {
      uploaded: 'Import file uploaded',
      judged: 'Import file checked',
      submitted: 'Import submitted',
      applied: 'Import rows written',
      finished: 'Import finished',
      failed: 'Import failed',
      undo_requested: 'Undo of an import requested',
      rows_undone: 'Import rows undone',
      undone: 'Import undone',
      result_downloaded: 'Import result downloaded',
    },
    file: { uploaded: 'Picture uploaded' },
    demo: { opened: 'Demo data opened' },
  },
}
