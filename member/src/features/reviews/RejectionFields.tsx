import type { ReviewKind } from '@huigong/contract'
import { SelectField } from '../../parts/SelectField.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { useText, useTextList } from '../../platform/texts.ts'

type RejectionFieldsProps = {
  kind: ReviewKind
  reason: string
  problem?: string
  onChange: (reason: string) => void
}

/** The reason that the applicant reads, begun by one of those that are common. */
export const RejectionFields = ({ kind, reason, problem, onChange }: RejectionFieldsProps) => {
  const text = useText()
  const listOf = useTextList()
  const common = listOf(`reviewing.reasons.${kind}`)
  return (
    <>
      <SelectField
        label={text('reviewing.common')}
        none={text('registration.choose')}
        options={common.map((each) => ({ value: each, name: each }))}
        value={common.includes(reason) ? reason : ''}
        onChange={onChange}
      />
      <TextArea
        label={text('reviewing.reason')}
        hint={text('reviewing.reasonHint')}
        problem={problem}
        maxLength={500}
        value={reason}
        onChange={onChange}
      />
    </>
  )
}
