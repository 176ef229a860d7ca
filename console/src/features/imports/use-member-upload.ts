import { ApiError, uploadMembers } from '@huigong/client'
import type { ErrorCode, ImportTask } from '@huigong/contract'
import { useEffect, useRef, useState } from 'react'
import { isSignedOut, sessionEnds } from '../../platform/failures.ts'

export type MemberUpload = ReturnType<typeof useMemberUpload>

type UploadState =
  | { kind: 'idle' }
  | { kind: 'sending'; fileName: string; percent: number }
  | { kind: 'failed'; fileName: string; error: ApiError }

/** Sends one workbook, tells how far it is, and can be stopped; a file that cannot be right is not sent. */
export const useMemberUpload = (onDone: (task: ImportTask) => void) => {
  const [state, setState] = useState<UploadState>({ kind: 'idle' })
  const stopper = useRef<AbortController>(undefined)
  useEffect(() => () => stopper.current?.abort(), [])
  const cancel = (): void => {
    stopper.current?.abort()
    setState({ kind: 'idle' })
  }
  const send = async (file: File): Promise<void> => {
    const fileName = file.name
    const problem = problemOf(file)
    if (problem) return setState({ kind: 'failed', fileName, error: problem })
    const mine = new AbortController()
    stopper.current = mine
    const onProgress = (part: number) =>
      setState({ kind: 'sending', fileName, percent: Math.floor(part * 100) })
    onProgress(0)
    try {
      const task = await uploadMembers(file, { onProgress, signal: mine.signal })
      setState({ kind: 'idle' })
      onDone(task)
    } catch (error) {
      if (mine.signal.aborted || !(error instanceof ApiError)) return
      if (isSignedOut(error)) sessionEnds.announce()
      setState({ kind: 'failed', fileName, error })
    }
  }
  return { state, send, cancel }
}

const problemOf = (file: File): ApiError | undefined => {
  const name = file.name.toLowerCase()
  if (name.endsWith('.xls')) return refusal('import.old_excel_format')
  if (!name.endsWith('.xlsx')) return refusal('import.not_a_workbook')
  return file.size === 0 ? refusal('import.broken') : undefined
}

const refusal = (code: ErrorCode) => new ApiError({ code, values: {}, requestId: '' }, 422)
