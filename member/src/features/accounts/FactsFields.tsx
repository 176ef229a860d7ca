import { factsNeeded } from '@huigong/contract/values/identity-facts'
import { Choices } from '../../parts/Choices.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { today } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { verificationDraft } from './verification-draft.ts'

/** Birth date, sex and nationality, only where the number does not tell. */
export const FactsFields = ({ problemOf }: { problemOf: (path: string) => string | undefined }) => {
  const text = useText()
  const draft = verificationDraft.useDraft()
  const { birth, nationality } = factsNeeded(draft.kind, draft.number)
  return (
    <>
      {birth ? (
        <>
          <p className="soft">{text('verifying.factsWhy')}</p>
          <TextField
            label={text('verifying.bornOn')}
            type="date"
            min="1900-01-01"
            max={today()}
            value={draft.bornOn}
            problem={problemOf('bornOn') ? text('verifying.bornOnProblem') : undefined}
            onChange={(bornOn) => verificationDraft.change({ bornOn })}
          />
          <Choices
            label={text('verifying.sex')}
            options={[
              { value: 'male', name: text('verifying.sexes.male') },
              { value: 'female', name: text('verifying.sexes.female') },
            ]}
            value={draft.sex}
            problem={problemOf('sex')}
            onChange={(sex) => verificationDraft.change({ sex })}
          />
        </>
      ) : null}
      {nationality ? (
        <TextField
          label={text('verifying.nationality')}
          hint={text('verifying.nationalityHint')}
          autoComplete="country-name"
          maxLength={40}
          value={draft.nationality}
          problem={problemOf('nationality')}
          onChange={(next) => verificationDraft.change({ nationality: next })}
        />
      ) : null}
    </>
  )
}
