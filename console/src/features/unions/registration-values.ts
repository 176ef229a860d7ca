import type { RegistrationApplication, UnionRegistration } from '@huigong/contract'
import { defaultUnionName } from '@huigong/contract/values/name'

/** The form as typed; `superiorName` only travels to the summary. */
export type RegistrationValues = Partial<UnionRegistration> & { superiorName?: string }

export const emptyRegistration: RegistrationValues = { isIndependent: false }

export const valuesOf = (application: RegistrationApplication): RegistrationValues => ({
  ...application.form,
})

/** What is submitted: the union's own code and certificate only where it is independent. */
export const registrationOf = (values: RegistrationValues): UnionRegistration => {
  const { superiorName: _shownOnly, ...form } = values as UnionRegistration & { superiorName?: string }
  const officePhone = form.officePhone?.trim() || null
  return form.isIndependent
    ? { ...form, officePhone }
    : { ...form, officePhone, unionCreditCode: null, unionCertificateId: null }
}

/** The name follows the employer's until somebody writes another (seed 000, section 3). */
export const nameFollows = (unionName: string | undefined, employerName: string | undefined): boolean =>
  !unionName || unionName === defaultUnionName(employerName ?? '')
