import type { SimilarUnion } from '@huigong/contract'
import { Form } from 'antd'
import type { EmployerValues } from './registration-values.ts'
import { SimilarWarning } from './SimilarWarning.tsx'
import { useSimilarUnions } from './use-similar-unions.ts'

const nobody: readonly EmployerValues[] = []

/** The warning beside the fields, while one types. */
export const SimilarUnions = () => {
  const form = Form.useFormInstance()
  const unionName = (Form.useWatch('unionName', form) as string | undefined) ?? ''
  const employers = (Form.useWatch('employers', form) as EmployerValues[] | undefined) ?? nobody
  const similar: SimilarUnion[] = useSimilarUnions(
    unionName,
    employers.map((employer) => employer ?? {}),
  )
  return (
    <div className="form-wide" aria-live="polite">
      <SimilarWarning similar={similar} isForApplicant />
    </div>
  )
}
