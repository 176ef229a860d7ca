import { admin, errorText, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetVouchers } from '../forget-vouchers.ts'

export type PrintedCode = Awaited<ReturnType<typeof admin.vouchers.print>> & { id: string }
type Asked = { id: string; name: string }
export type RefusedPrint = Asked & { problem: string }

/** Codes to print, made one after another. They are kept here only: whoever reads one can redeem it. */
export const usePrintedCodes = (activityId: string, onMade: () => void) => {
  const { i18n } = useTranslation()
  const client = useQueryClient()
  const [codes, setCodes] = useState<PrintedCode[]>([])
  const [refused, setRefused] = useState<RefusedPrint[]>([])
  const making = useMutation({
    mutationFn: async (vouchers: readonly Asked[]) => {
      for (const { id, name } of vouchers) {
        try {
          const code = await admin.vouchers.print({ activityId, id }, once())
          setCodes((before) => [...before, { ...code, id }])
        } catch (error) {
          setRefused((before) => [...before, { id, name, problem: errorText(i18n, error) }])
        }
      }
    },
    onSuccess: onMade,
    onSettled: () => forgetVouchers(client),
  })
  return {
    codes,
    refused,
    isMaking: making.isPending,
    isMade: making.isSuccess,
    make: (vouchers: readonly Asked[]) => {
      if (!making.isPending) making.mutate(vouchers)
    },
  }
}
