import { ApiError, admin, errorText } from '@huigong/client'
import type { StaffVoucher } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetVouchers } from '../forget-vouchers.ts'
import type { UnclaimedMember } from '../UnclaimedMembers.tsx'

export type ClaimResult = { member: UnclaimedMember } & (
  | { voucher: StaffVoucher; problem?: undefined }
  | { voucher?: undefined; problem: string; isLost: boolean }
)

/** No word on the voucher itself: asked again later, it may well be claimed. */
const passing = new Set<string>(['server.unreachable', 'server.busy', 'request.too_many'])

/**
 * Claims for one member after another. Each has a key of its own that stays: asked again after a lost answer, the server
 * gives the same voucher and no second one.
 */
export const useClaimsFor = (activityId: string, onDone: () => void) => {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const keys = useRef(new Map<string, string>())
  const [results, setResults] = useState<ClaimResult[]>([])
  const keyOf = (campaignId: string, personId: string): string => {
    const name = `${campaignId} ${personId}`
    const key = keys.current.get(name) ?? newKey()
    keys.current.set(name, key)
    return key
  }
  const claim = async (campaignId: string, member: UnclaimedMember): Promise<ClaimResult> => {
    const { personId } = member
    try {
      const key = keyOf(campaignId, personId)
      return { member, voucher: await admin.vouchers.claimFor({ activityId, campaignId, personId, key }) }
    } catch (error) {
      const isLost = !(error instanceof ApiError) || passing.has(error.code)
      // The sentences of these errors speak to members; here staff read about one.
      const code = error instanceof ApiError ? error.code.replace(/^claim\./, '') : ''
      const problem = t(`activityForm.excluded.${code}`, { defaultValue: errorText(i18n, error) })
      return { member, problem, isLost }
    }
  }
  const claiming = useMutation({
    mutationFn: async (asked: { campaignId: string; members: readonly UnclaimedMember[] }) => {
      const isAsked = (result: ClaimResult) =>
        asked.members.some(({ personId }) => personId === result.member.personId)
      setResults((before) => before.filter((result) => !isAsked(result)))
      for (const member of asked.members) {
        const result = await claim(asked.campaignId, member)
        setResults((before) => [...before, result])
      }
    },
    onSuccess: onDone,
    onSettled: () => forgetVouchers(client),
  })
  return {
    results,
    isClaiming: claiming.isPending,
    isDone: claiming.isSuccess,
    claim: (campaignId: string, members: readonly UnclaimedMember[]) => {
      if (!claiming.isPending) claiming.mutate({ campaignId, members })
    },
  }
}

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
