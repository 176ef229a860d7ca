import { admin } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { isSignedOut } from '../../platform/failures.ts'
import { replaceSession } from '../../platform/session.ts'

export const useSignOut = () => {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () =>
      admin.accounts.signOut({}).catch((error: unknown) => {
        // Somebody whose session has ended is out already.
        if (!isSignedOut(error)) throw error
      }),
    onSuccess: async () => {
      await navigate({ to: '/sign-in' })
      replaceSession(client, null)
    },
  })
}
