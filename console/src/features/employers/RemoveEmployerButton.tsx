import { admin, once } from '@huigong/client'
import type { Employer } from '@huigong/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { useNumber } from '../../platform/dates.ts'
import { useSession } from '../../platform/session.ts'

/** Ends the service of an employer, after its name and what remains were read. */
export const RemoveEmployerButton = ({ employer }: { employer: Employer }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const ownId = useSession().data?.union?.id
  const own = useQuery({ queryKey: ['own-union', ownId], queryFn: () => admin.unions.getOwn({}) })
  const union = own.data?.union
  const isLast = union !== undefined && !union.isAboveBase && union.employers.length <= 1
  const removing = useMutation({
    mutationFn: () => admin.employers.remove({ id: employer.id }, once()),
    onSuccess: () => message.success(t('employers.removed', { name: employer.name })),
    onSettled: () => {
      for (const key of ['employers', 'own-union', 'union'])
        void client.invalidateQueries({ queryKey: [key] })
    },
  })
  const ask = () =>
    modal.confirm({
      title: t('employers.removeTitle', { name: employer.name }),
      content: (
        <>
          {union ? (
            <p>
              {t('employers.removeCount', {
                now: number(union.employers.length),
                left: number(Math.max(0, union.employers.length - 1)),
              })}
            </p>
          ) : null}
          {employer.headcount ? (
            <p>{t('employers.removeStaff', { headcount: number(employer.headcount) })}</p>
          ) : null}
          <p>{t('employers.removeText')}</p>
        </>
      ),
      okText: t('employers.remove'),
      okButtonProps: { danger: true },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => removing.mutateAsync().catch(() => undefined),
    })
  return (
    <GuardedButton
      size="small"
      may="employers.manage"
      refusal={isLast ? 'employer.last' : null}
      loading={removing.isPending}
      aria-label={t('employers.removeOf', { name: employer.name })}
      onClick={() => void ask()}
    >
      {t('employers.remove')}
    </GuardedButton>
  )
}
