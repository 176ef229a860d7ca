import { merchant, once } from '@huigong/client'
import type { Redemption } from '@huigong/contract'
import { Button } from '@huigong/member/parts/Button'
import { Choices } from '@huigong/member/parts/Choices'
import { Problem } from '@huigong/member/parts/Problem'
import { Sheet } from '@huigong/member/parts/Sheet'
import { TextArea } from '@huigong/member/parts/TextArea'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/texts.ts'

type UndoSheetProps = {
  redemption: Redemption
  onUndone: (undone: Redemption) => void
  onClose: () => void
}

const reasons = ['wrong_item', 'not_given', 'wrong_person', 'other'] as const
type Reason = (typeof reasons)[number]

/** A reason to choose, or one's own words; it stays in the list and on the statement. */
export const UndoSheet = ({ redemption, onUndone, onClose }: UndoSheetProps) => {
  const text = useText()
  const queries = useQueryClient()
  const [reason, setReason] = useState<Reason | ''>('')
  const [words, setWords] = useState('')
  const [isChecked, setChecked] = useState(false)
  const said = reason === 'other' ? words.trim() : reason === '' ? '' : text(`undo.reasons.${reason}`)
  const undo = useMutation({
    mutationFn: () => merchant.redemptions.undo({ id: redemption.id, reason: said }, once()),
    onSuccess: onUndone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['redemptions'] }),
  })
  return (
    <Sheet title={text('undo.title')} closeText={text('undo.keep')} closeKind="plain" onClose={onClose}>
      <p>{text('undo.what', { item: redemption.item, name: redemption.nameMasked })}</p>
      <Choices
        label={text('undo.reason')}
        problem={isChecked && reason === '' ? text('undo.reasonMissing') : undefined}
        options={reasons.map((value) => ({ value, name: text(`undo.reasons.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
      {reason === 'other' ? (
        <TextArea
          label={text('undo.words')}
          maxLength={200}
          value={words}
          problem={isChecked && said === '' ? text('undo.wordsMissing') : undefined}
          onChange={setWords}
        />
      ) : null}
      <Problem error={undo.error} />
      <Button isBusy={undo.isPending} onClick={() => (said === '' ? setChecked(true) : undo.mutate())}>
        {text('undo.confirm')}
      </Button>
    </Sheet>
  )
}
