import { useText } from '../platform/texts.ts'
import { Choices } from './Choices.tsx'

export type Answer = '' | 'yes' | 'no'

type YesOrNoProps = {
  label: string
  hint?: string
  problem?: string
  value: Answer
  onChange: (answer: Answer) => void
}

/** A question with two answers, none of them given beforehand. */
export const YesOrNo = ({ onChange, ...rest }: YesOrNoProps) => {
  const text = useText()
  return (
    <Choices
      {...rest}
      options={[
        { value: 'yes', name: text('parts.yes') },
        { value: 'no', name: text('parts.no') },
      ]}
      onChange={onChange}
    />
  )
}
