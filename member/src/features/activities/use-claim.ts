import { isAnswer, member } from '@huigong/client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { vouchersKey } from '../vouchers/voucher-queries.ts'
import { activitiesKey } from './activity-queries.ts'
import { closeKey, findKey, openKey } from './claim-key.ts'
import { type ClaimState, runClaim } from './run-claim.ts'

/** Claiming one prize. An attempt whose answer was lost before this page was opened is asked for again. */
export const useClaim = (activityId: string, campaignId: string) => {
  const queries = useQueryClient()
  const [state, setState] = useState<ClaimState>()
  const leave = useRef<AbortController>(undefined)
  const claim = async () => {
    if (leave.current) return
    const leaving = new AbortController()
    leave.current = leaving
    const wanted = { activityId, campaignId }
    const key = openKey(wanted)
    const end = await runClaim({
      ask: () => member.activities.claim({ id: activityId, campaignId, key }),
      tell: (next) => (leaving.signal.aborted ? undefined : setState(next)),
      wait: (milliseconds) => pause(milliseconds, leaving.signal),
      random: Math.random,
      now: Date.now,
    }).catch(() => undefined)
    if (leave.current === leaving) leave.current = undefined
    if (!end) return
    if (end.step === 'done' || (end.step === 'refused' && isAnswer(end.error))) {
      closeKey(wanted)
      void queries.invalidateQueries({ queryKey: activitiesKey })
      void queries.invalidateQueries({ queryKey: vouchersKey })
    }
  }
  const resume = useRef(claim)
  useEffect(() => {
    if (findKey({ activityId, campaignId })) void resume.current()
    return () => {
      leave.current?.abort()
      leave.current = undefined
    }
  }, [activityId, campaignId])
  return { state, claim: () => void claim() }
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
