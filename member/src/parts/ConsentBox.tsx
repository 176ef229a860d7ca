import { type Ref, useId } from 'react'

type ConsentBoxProps = {
  label: string
  isAgreed: boolean
  problem?: string
  onChange: (isAgreed: boolean) => void
  ref?: Ref<HTMLInputElement>
}

/** Never ticked beforehand (个人信息保护法 art. 14). */
export const ConsentBox = ({ label, isAgreed, problem, onChange, ref }: ConsentBoxProps) => {
  const problemId = useId()
  return (
    <div>
      <label className="consent">
        <input
          ref={ref}
          type="checkbox"
          checked={isAgreed}
          aria-invalid={Boolean(problem)}
          aria-describedby={problemId}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      <div id={problemId} aria-live="polite">
        {problem ? <p className="field-problem">{problem}</p> : null}
      </div>
    </div>
  )
}
