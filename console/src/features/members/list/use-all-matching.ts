import { admin } from '@huigong/client'
import type { MemberFilter } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { changedCount } from '../change/use-selection-preview.ts'

/** How many match where the list does not say: a preview for nobody is refused with the true number. */
export const useAllMatching = (filter: MemberFilter, onCount: (count: number) => void) =>
  useMutation({
    mutationFn: async (): Promise<number> => {
      const selection = { by: 'filter' as const, filter, count: 0 }
      try {
        await admin.members.previewChange({ selection, action: 'remove' })
        return 0
      } catch (error) {
        const count = changedCount(error)
        if (count === undefined) throw error
        return count
      }
    },
    onSuccess: onCount,
  })
