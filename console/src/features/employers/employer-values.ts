import type { EmployerForm } from '@huigong/contract'

/** What is sent: a field left empty is no field, and nothing of the record that is not asked. */
export const employerValues = (values: EmployerForm): EmployerForm => ({
  name: values.name,
  creditCode: orNull(values.creditCode),
  headName: values.headName,
  phone: values.phone,
  nature: values.nature,
  economicKind: values.economicKind,
  industry: orNull(values.industry),
  hasWageBargaining: values.hasWageBargaining,
  agreementUntil: orNull(values.agreementUntil),
  address: values.address,
  headcount: values.headcount,
  migrantHeadcount: values.migrantHeadcount,
  note: orNull(values.note),
})

const orNull = (text: string | null | undefined): string | null => text?.trim() || null
