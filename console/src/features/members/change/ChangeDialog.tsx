import type { ChangeOutcome, MemberAction, MemberSelection } from '@huigong/contract'
import { useState } from 'react'
import { ChangeFormDialog } from './ChangeFormDialog.tsx'
import { OutcomeDialog } from './OutcomeDialog.tsx'

type ChangeDialogProps = {
  action: MemberAction
  selection: MemberSelection
  /** With what happened, once anything did. */
  onClose: (outcome?: ChangeOutcome) => void
}

/** One dialog for one member and for thousands: who, what follows, why and when; then what became of it. */
export const ChangeDialog = ({ action, selection, onClose }: ChangeDialogProps) => {
  const [done, setDone] = useState<{ outcome: ChangeOutcome; on: string }>()
  if (done) return <OutcomeDialog action={action} {...done} onClose={() => onClose(done.outcome)} />
  return (
    <ChangeFormDialog
      action={action}
      asked={selection}
      onDone={(outcome, on) => setDone({ outcome, on })}
      onCancel={() => onClose()}
    />
  )
}
