import { z } from 'zod'
import { economicKinds } from '../code-lists/economic-kinds.ts'
import { employerNatures } from '../code-lists/employer-natures.ts'
import { industries } from '../code-lists/industries.ts'
import { day, id, organisationName } from '../values/basics.ts'
import { creditCodeInput } from '../values/credit-code.ts'
import { personNameInput } from '../values/name.ts'
import { contactPhoneInput } from '../values/phone.ts'

const codesOf = <List extends readonly { code: string }[]>(list: List) =>
  list.map(({ code }) => code) as [string, ...string[]]

const optionalText = (maximum: number) => z.string().trim().max(maximum, 'text.too_long').nullish()
const count = z.int('employer.count').min(0, 'employer.count').max(10_000_000, 'employer.count')

/** The fields of 单位信息 (seed 004, figure 20) as they are typed; nothing compares them with each other. */
export const employerFields = z.object({
  name: organisationName(2, 'text.required'),
  creditCode: creditCodeInput.nullish(),
  headName: personNameInput,
  phone: contactPhoneInput,
  nature: z.enum(codesOf(employerNatures), 'text.required'),
  economicKind: z.enum(codesOf(economicKinds), 'text.required'),
  industry: z.enum(codesOf(industries)).nullish(),
  hasWageBargaining: z.boolean('text.required'),
  /** Last day of the collective contract. */
  agreementUntil: day.nullish(),
  address: z.string().trim().min(1, 'text.required').max(200, 'text.too_long'),
  headcount: count,
  migrantHeadcount: count,
  note: optionalText(500),
})

type Compared = Partial<Pick<z.infer<typeof employerFields>, 'hasWageBargaining' | 'agreementUntil'>> & {
  headcount?: number | null
  migrantHeadcount?: number | null
}

/** A collective contract has an end, and migrant workers are a part of the staff. */
export const compareEmployerFields = (
  employer: Compared,
  context: { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; message: string }) => void },
  path: PropertyKey[] = [],
): void => {
  if (employer.hasWageBargaining && !employer.agreementUntil)
    context.addIssue({ code: 'custom', path: [...path, 'agreementUntil'], message: 'text.required' })
  if ((employer.migrantHeadcount ?? 0) > (employer.headcount ?? Number.POSITIVE_INFINITY))
    context.addIssue({
      code: 'custom',
      path: [...path, 'migrantHeadcount'],
      message: 'employer.more_migrants_than_staff',
    })
}

/** 单位信息 of a union, whole. */
export const employerForm = employerFields.superRefine((employer, context) =>
  compareEmployerFields(employer, context),
)

/** An employer as a union's record shows it; everything that an early registration did not ask for may be missing. */
export const employer = z.object({
  id,
  name: z.string(),
  creditCode: z.string().nullable(),
  headName: z.string().nullable(),
  phone: z.string().nullable(),
  nature: z.string().nullable(),
  economicKind: z.string().nullable(),
  industry: z.string().nullable(),
  hasWageBargaining: z.boolean().nullable(),
  agreementUntil: day.nullable(),
  address: z.string().nullable(),
  headcount: z.int().nullable(),
  migrantHeadcount: z.int().nullable(),
  note: z.string().nullable(),
  /** Since when the union serves it. */
  fromOn: day,
})

export type EmployerForm = z.infer<typeof employerForm>
export type Employer = z.infer<typeof employer>
