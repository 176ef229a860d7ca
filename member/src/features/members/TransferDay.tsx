import { Choices } from '../../parts/Choices.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { tomorrow } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { joinDraft } from './join-draft.ts'

/** As soon as it is approved, or on a later day. */
export const TransferDay = ({ problem }: { problem: string | undefined }) => {
  const text = useText()
  const { isLater, effectiveOn } = joinDraft.useDraft()
  return (
    <>
      <Choices
        label={text('joining.when')}
        options={[
          { value: 'now', name: text('joining.whenOptions.now') },
          { value: 'later', name: text('joining.whenOptions.later') },
        ]}
        value={isLater ? 'later' : 'now'}
        onChange={(answer) => joinDraft.change({ isLater: answer === 'later' })}
      />
      {isLater ? (
        <TextField
          label={text('joining.effectiveOn')}
          hint={text('joining.effectiveOnHint')}
          type="date"
          min={tomorrow()}
          value={effectiveOn}
          problem={problem}
          onChange={(day) => joinDraft.change({ effectiveOn: day })}
        />
      ) : null}
    </>
  )
}
