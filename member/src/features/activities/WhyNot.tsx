import { Icon } from '../../parts/Icon.tsx'
import { useRefusalWords } from './refusal-words.ts'

type WhyNotProps = { refusal: { code: string; values: Record<string, unknown> } }

/** Why I cannot claim, in plain words. */
export const WhyNot = ({ refusal }: WhyNotProps) => {
  const refusalWords = useRefusalWords()
  return (
    <p className="why-not">
      <span className="why-not-icon">
        <Icon name="hint" />
      </span>
      {refusalWords(refusal)}
    </p>
  )
}
