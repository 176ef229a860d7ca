import { correctableFields } from '@huigong/contract'

/** What a reader is shown of the copy, in this order; the file holds everything. */
export const copyParts = [
  {
    name: 'person',
    fields: [
      'name',
      'documentKind',
      'documentNumber',
      'phone',
      ...correctableFields,
      'duty',
      'note',
      'verifiedAt',
    ],
  },
  { name: 'furtherDocuments', fields: ['kind', 'number'] },
  { name: 'memberships', fields: ['unionName', 'status', 'joinedOn', 'endedAt'] },
  { name: 'membershipChanges', fields: ['kind', 'on', 'unionName'] },
  { name: 'plannedChanges', fields: ['kind', 'effectiveOn', 'unionName'] },
  { name: 'accesses', fields: ['kind', 'unionName', 'reason', 'at'] },
  {
    name: 'account',
    fields: [
      'phone',
      'loginName',
      'createdAt',
      'hasPassword',
      'sessions',
      'consents',
      'applications',
      'notices',
      'pictures',
      'roles',
    ],
  },
] as const

export type CopyPartName = (typeof copyParts)[number]['name']
export type CopyField = (typeof copyParts)[number]['fields'][number]
