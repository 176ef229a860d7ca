import { admin, once } from '@huigong/client'
import type { OwnApplication } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { correctionPaths, forgetApplications, isUnionKind } from './own-applications.ts'

type ApplicationActionsProps = {
  application: OwnApplication
  /** On the application's own page correcting it is the main thing to do. */
  isMain?: boolean
}

/** Taking an application back while it waits, or correcting one that came back. */
export const ApplicationActions = ({ application, isMain = false }: ApplicationActionsProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { kind, abilities, id } = application
  const path = isUnionKind(kind) ? correctionPaths[kind] : undefined
  return (
    <>
      {abilities.correct && path ? (
        <Button
          type={isMain ? 'primary' : 'default'}
          onClick={() => void navigate({ to: path, search: { applicationId: id } as never })}
        >
          {t('ownUnion.application.correct')}
        </Button>
      ) : null}
      {abilities.withdraw ? <WithdrawButton application={application} /> : null}
    </>
  )
}

const WithdrawButton = ({ application }: { application: OwnApplication }) => {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const withdrawing = useMutation({
    mutationFn: () => admin.unionApplications.withdrawApplication({ id: application.id }, once()),
    onSuccess: () => message.success(t('ownUnion.application.withdrawn')),
    onSettled: () => forgetApplications(client),
  })
  const kind = t(`names.applicationKinds.${application.kind}`)
  const ask = () =>
    modal.confirm({
      title: t('ownUnion.application.withdrawTitle', { kind }),
      content: t(
        isUnionKind(application.kind)
          ? 'ownUnion.application.withdrawText'
          : 'ownUnion.application.withdrawTextAnew',
      ),
      okText: t('ownUnion.application.withdraw'),
      cancelText: t('parts.cancel'),
      onOk: () => withdrawing.mutateAsync().catch(() => undefined),
    })
  return (
    <Button loading={withdrawing.isPending} onClick={() => void ask()}>
      {t('ownUnion.application.withdraw')}
    </Button>
  )
}
