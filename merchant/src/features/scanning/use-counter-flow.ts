import { ApiError, isAnswer, merchant } from '@huigong/client'
import type { Redemption, ShownToClerk } from '@huigong/contract'
import { sessionKey } from '@huigong/member/platform/session'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { askUntilKnown, soon, waitOrOnline } from './ask-until-known.ts'
import type { Attempt } from './attempts.ts'
import { ageOf } from './redemption-age.ts'
import { useAttempts } from './use-attempts.ts'

export type CounterStep =
  | { kind: 'looking' }
  | { kind: 'checking'; code: string }
  | { kind: 'unreached'; code: string }
  | { kind: 'shown'; code: string; shown: ShownToClerk }
  | { kind: 'asking'; attempt: Attempt; tries: number }
  | { kind: 'redeemed'; redemption: Redemption; ageInMilliseconds: number }
  | { kind: 'refused'; error: ApiError }

/** From a code to its answer: check, show, redeem, and ask again with the same nonce while the answer is not known. */
export const useCounterFlow = () => {
  const queries = useQueryClient()
  const attempts = useAttempts()
  const [step, setStep] = useState<CounterStep>(() => {
    const attempt = attempts.find()
    return attempt ? { kind: 'asking', attempt, tries: 1 } : { kind: 'looking' }
  })

  const check = async (code: string) => {
    setStep({ kind: 'checking', code })
    try {
      const shown = await soon((signal) => merchant.redemptions.check({ code }, { signal }))
      setStep({ kind: 'shown', code, shown })
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return queries.setQueryData(sessionKey, null)
      const isRefused = isAnswer(error) || (error instanceof ApiError && error.status === 429)
      setStep(isRefused ? { kind: 'refused', error } : { kind: 'unreached', code })
    }
  }

  const attempt = step.kind === 'asking' ? step.attempt : undefined
  useEffect(() => {
    if (!attempt) return
    const stop = new AbortController()
    const { code, nonce, begunAt } = attempt
    void askUntilKnown({
      ask: () => soon((signal) => merchant.redemptions.redeem({ code, nonce }, { signal })),
      onWait: (tries) => setStep({ kind: 'asking', attempt, tries: tries + 1 }),
      wait: waitOrOnline,
      signal: stop.signal,
    }).then((outcome) => {
      if (!outcome || stop.signal.aborted) return
      if (outcome.kind === 'signed_out') return queries.setQueryData(sessionKey, null)
      attempts.end(nonce)
      if (outcome.kind === 'refused') setStep(outcome)
      else setStep({ ...outcome, ageInMilliseconds: ageOf(outcome.redemption, begunAt, Date.now()) })
      void queries.invalidateQueries({ queryKey: ['redemptions'] })
    })
    return () => stop.abort()
  }, [attempt, attempts, queries])

  return {
    step,
    check,
    redeem: (code: string, item: string) =>
      setStep({ kind: 'asking', attempt: attempts.begin(code, item, Date.now()), tries: 1 }),
    setAside: ({ nonce }: Attempt) => {
      attempts.setAside(nonce)
      setStep({ kind: 'looking' })
    },
    lookAgain: () => setStep({ kind: 'looking' }),
  }
}
