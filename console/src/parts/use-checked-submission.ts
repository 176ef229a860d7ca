import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isSignedOut } from '../platform/failures.ts'
import type { useFormProblems } from './form-problems.ts'

type CheckedSubmission<Checked, Answer> = {
  problems: ReturnType<typeof useFormProblems>
  submit: (checked: Checked) => Promise<Answer>
  onDone: (answer: Answer) => unknown
}

/** Fill in, check, submit: a refusal brings the fields back into view, with what is wrong beside them. */
export const useCheckedSubmission = <Checked, Answer>(props: CheckedSubmission<Checked, Answer>) => {
  const { problems } = props
  const [checked, setChecked] = useState<Checked>()
  const sending = useMutation({
    mutationFn: props.submit,
    meta: { showsOwnErrors: true },
    onSuccess: props.onDone,
    onError: (error) => {
      if (isSignedOut(error)) return
      setChecked(undefined)
      // The fields come back into view first; then they can be scrolled to.
      requestAnimationFrame(() => problems.show(error))
    },
  })
  return {
    checked,
    isSending: sending.isPending,
    check: (next: Checked) => {
      problems.clear()
      setChecked(next)
      window.scrollTo({ top: 0 })
    },
    back: () => setChecked(undefined),
    send: () => {
      if (checked !== undefined) sending.mutate(checked)
    },
  }
}
