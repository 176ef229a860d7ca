import { ApiError } from '@huigong/client'
import type { MemberSelection, SelectionPreview } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSession } from '../../../platform/session.ts'

type Load = (selection: MemberSelection) => Promise<SelectionPreview>

/**
 * Who is meant, read from the server. Where another number of members matches than was shown, the new number is taken
 * over and looked at anew: `hasChanged` says so.
 */
export const useSelectionPreview = (purpose: string, asked: MemberSelection, load: Load) => {
  const { data: session } = useSession()
  const [selection, setSelection] = useState(asked)
  const [hasChanged, setHasChanged] = useState(false)
  const preview = useQuery({
    queryKey: ['member-previews', session?.union?.id, purpose, selection],
    queryFn: () => load(selection),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  /** Whether the error was about the number, and is dealt with. */
  const takeOver = (error: unknown): boolean => {
    const count = changedCount(error)
    if (count === undefined || selection.by !== 'filter') return false
    setSelection({ ...selection, count })
    setHasChanged(true)
    return true
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each error is taken over once
  useEffect(() => void takeOver(preview.error), [preview.error])
  const failure = changedCount(preview.error) === undefined ? preview.error : null
  return { selection, preview: preview.data, failure, hasChanged, takeOver, retry: preview.refetch }
}

export type SelectionPreviewState = ReturnType<typeof useSelectionPreview>

/** How many match now, where the server refused the number that was shown. */
export const changedCount = (error: unknown): number | undefined =>
  error instanceof ApiError && error.code === 'selection.changed' ? Number(error.values.count) : undefined
