import { once } from '@huigong/client'
import type { ImportTask } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

type Step = (input: { id: string }, key: ReturnType<typeof once>) => Promise<ImportTask>

/** Starts a step of the task; pressing again after a lost answer starts nothing twice. */
export const useTaskStep = (task: ImportTask, step: Step, onDone: () => void) => {
  const client = useQueryClient()
  const [key] = useState(() => once())
  return useMutation({
    mutationFn: () => step({ id: task.id }, key),
    meta: { showsOwnErrors: true },
    onSuccess: (next) => {
      client.setQueryData(['imports', 'one', task.id], next)
      void client.invalidateQueries({ queryKey: ['imports'] })
      onDone()
    },
    onError: () => void client.invalidateQueries({ queryKey: ['imports', 'one', task.id] }),
  })
}
