import type { Texts } from '@huigong/contract/locales/text-shape'
import type { exports as source } from '../zh-CN/exports.ts'

export const exports: Texts<typeof source> = {
  title: 'Member exports',
  lead: 'Your union’s members as an Excel file. Every export and download is recorded, and the members see it.',
  start: 'New export',
  empty: 'No exports yet',
  emptyHint: 'What can be done within the platform needs no export. If you do need one, begin here.',
  limits: {
    title: 'Rules of exporting',
    unverified: [
      'Made at once, without approval, once you give the purpose.',
      'Document numbers and phones show some digits only.',
      'Kept for {{hours}} hours, then deleted.',
    ],
    verified: [
      'Needs a purpose and only the fields it takes; the superior union decides.',
      'Watermarked and encrypted; the password goes by SMS to whoever asked, to nobody else.',
      'Kept for {{hours}} hours after the approval, then deleted.',
    ],
  },
  columns: {
    what: 'Export',
    status: 'Status',
    rows: 'People',
    createdAt: 'Requested',
    downloads: 'Downloads',
    actions: 'Actions',
  },
  purposeOf: 'Purpose: {{purpose}}',
  fieldsOf: 'Fields: {{fields}}',
  until: 'Until {{at}}',
  download: 'Download',
  downloadOf: 'Download: {{purpose}}',
  password: 'Get password',
  passwordOf: 'Get password by SMS: {{purpose}}',
  passwordSent: 'The password was sent to {{phone}}.',
  seeApplication: 'See application',
  requested: 'Submitted. Please wait for the superior union.',
  begun: 'The file is being made; download it from the list.',
  form: {
    scope: 'Whom to export',
    about: {
      unverified: 'At once, with numbers shown in part, kept for {{hours}} hours.',
      verified:
        'An encrypted file once the superior union approves, kept for {{hours}} hours; the password goes to your phone.',
    },
    purpose: 'Purpose',
    purposeHint: {
      unverified: 'For example: to ask these people to verify soon. It goes into the audit trail.',
      verified:
        'What it is for, who uses it, what becomes of it afterwards. The superior union decides by this.',
    },
    fields: 'Fields',
    fieldsHint: {
      unverified: 'Name and membership are always there; choose what you need besides.',
      verified:
        'Name and membership are always there. Numbers and phones are in full: choose only what the purpose needs.',
    },
    submit: { unverified: 'Make the file', verified: 'Submit' },
  },
}
