import type { FieldOfError } from '../../parts/form-problems.ts'

/** Refusals that are about one field of the person. */
export const fieldOfPersonError: FieldOfError = {
  'administrator.name_differs': 'name',
  'administrator.already': 'phone',
  'administrator.pending': 'phone',
  'administrator.own_grant': 'phone',
  'administrator.only_at_root': 'role',
  'administrator.separate_roles': 'role',
}
