import { Message } from '../../parts/Message.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useText } from '../../platform/texts.ts'
import { stepOf } from './registration-refusals.ts'

const pages = {
  superior: '/register',
  union: '/register/union',
  employers: '/register/employers',
  papers: '/register/papers',
} as const

/** What stands in the way of the submission, with the way to each step that needs a change. */
export const RefusedSteps = ({ error, paths }: { error: unknown; paths: readonly string[] }) => {
  const text = useText()
  const steps = [...new Set(paths.map(stepOf))]
  return (
    <>
      <Problem error={error} />
      {steps.length > 0 ? (
        <>
          {error ? null : <Message kind="wait">{text('registration.check.unfinished')}</Message>}
          <div className="rows">
            {steps.map((step) => (
              <RowLink
                key={step}
                to={pages[step]}
                name={text(`registration.${step}.title`)}
                more={text('registration.check.toChange')}
              />
            ))}
          </div>
        </>
      ) : null}
    </>
  )
}
