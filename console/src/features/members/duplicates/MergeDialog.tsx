import { admin, errorText, once } from '@huigong/client'
import type { PossibleDuplicate } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetMembers } from '../forget-members.ts'

type MergeDialogProps = { pair: PossibleDuplicate; onClose: () => void }

/** Says which record stays and what becomes of the other: a merge cannot be taken apart again. */
export const MergeDialog = ({ pair, onClose }: MergeDialogProps) => {
  const { t, i18n } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isSure, setIsSure] = useState(false)
  const [kept, given] = inOrder(pair)
  const merging = useMutation({
    mutationFn: () => admin.members.merge({ personId: kept.personId, otherPersonId: given.personId }, once()),
    meta: { showsOwnErrors: true },
    onSuccess: ({ memberId }) => {
      forgetMembers(client)
      void message.success(t('members.duplicates.merged', { name: kept.name }))
      onClose()
      void navigate({ to: '/members/$id', params: { id: memberId } })
    },
  })
  const documentOf = (record: typeof kept) =>
    `${t(`values.identityDocumentKinds.${record.documentKind}`)} ${record.documentMasked}`
  return (
    <Modal
      open
      title={t('members.duplicates.mergeTitle', { name: kept.name })}
      okText={t('members.duplicates.merge')}
      okButtonProps={{ danger: true, disabled: !isSure }}
      cancelText={t('parts.cancel')}
      confirmLoading={merging.isPending}
      mask={{ closable: false }}
      onOk={() => merging.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <ul className="members-effects">
          <li>{t('members.duplicates.effect.kept', { document: documentOf(kept) })}</li>
          <li>{t('members.duplicates.effect.added', { document: documentOf(given) })}</li>
          <li>{t('members.duplicates.effect.history')}</li>
          <li>{t('members.duplicates.effect.final')}</li>
        </ul>
        {merging.isError ? <Alert type="error" showIcon title={errorText(i18n, merging.error)} /> : null}
        <Checkbox checked={isSure} onChange={(event) => setIsSure(event.target.checked)}>
          {t('members.duplicates.sure')}
        </Checkbox>
      </div>
    </Modal>
  )
}

/** As the server keeps them: who verified, else who is a member, else the older member. */
const inOrder = ({ first, second }: PossibleDuplicate) => {
  const isSecond =
    first.isVerified !== second.isVerified
      ? second.isVerified
      : (first.membershipId === null) !== (second.membershipId === null)
        ? first.membershipId === null
        : (second.joinedOn ?? '9') < (first.joinedOn ?? '9')
  return isSecond ? ([second, first] as const) : ([first, second] as const)
}
