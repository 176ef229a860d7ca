import type { Employer, EmployerForm } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const addEmployer = (_ctx: Context, _form: EmployerForm): Promise<Employer> => {
  throw new Error('Not built yet')
}
export const changeEmployer = (_ctx: Context, _form: EmployerForm & { id: string }): Promise<Employer> => {
  throw new Error('Not built yet')
}
export const removeEmployer = (_ctx: Context, _id: string): Promise<void> => {
  throw new Error('Not built yet')
}
