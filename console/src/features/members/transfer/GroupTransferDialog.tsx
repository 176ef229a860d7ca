import { admin, once } from '@huigong/client'
import type { MemberSelection } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../../parts/DayPicker.tsx'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { useNumber } from '../../../platform/dates.ts'
import { useRules } from '../../../platform/rules.ts'
import { useCan } from '../../../platform/session.ts'
import { SelectionSummary } from '../change/SelectionSummary.tsx'
import { useSelectionPreview } from '../change/use-selection-preview.ts'
import { forgetMembers } from '../forget-members.ts'
import { DestinationField } from './DestinationField.tsx'

type GroupTransferDialogProps = { selection: MemberSelection; onClose: () => void }
type Values = { toUnionId: string; effectiveOn?: string | null; reason: string }

/** 成批转会: a whole group in one application that the receiving union decides. */
export const GroupTransferDialog = ({ selection: asked, onClose }: GroupTransferDialogProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const rules = useRules()
  const client = useQueryClient()
  const navigate = useNavigate()
  const canFollow = useCan('unions.manage')
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const problems = useFormProblems(form, {
    'membership.same_union': 'toUnionId',
    'union.cannot_hold_members': 'toUnionId',
    'membership.date_wrong': 'effectiveOn',
  })
  const state = useSelectionPreview('transfer', asked, (selection) =>
    admin.members.previewGroupTransfer({ selection }),
  )
  const count = state.preview?.count ?? 0
  const sending = useMutation({
    mutationFn: (values: Values) =>
      admin.members.submitGroupTransfer({ ...values, selection: state.selection }, once()),
    meta: { showsOwnErrors: true },
    onSuccess: ({ id }) => {
      forgetMembers(client)
      void message.success(t('members.transfer.submitted'))
      onClose()
      if (canFollow) void navigate({ to: '/own-applications/$applicationId', params: { applicationId: id } })
    },
    onError: (error) => {
      if (!state.takeOver(error)) problems.show(error)
    },
  })
  return (
    <Modal
      open
      title={t('members.transfer.title')}
      width="38rem"
      className="members-dialog"
      okText={t('members.transfer.submit', { count, number: number(count) })}
      okButtonProps={{ disabled: count === 0 }}
      cancelText={t('parts.cancel')}
      confirmLoading={sending.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <div className="stack">
        <SelectionSummary state={state} words="members.transfer.will" />
        <p className="soft">{t('members.transfer.effect')}</p>
        {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
        <Form
          form={form}
          layout="vertical"
          onFinish={(values) => {
            problems.clear()
            if (!sending.isPending && count > 0) sending.mutate(values)
          }}
        >
          <Form.Item name="toUnionId" label={t('members.transfer.to')} required rules={[rules.given]}>
            <DestinationField />
          </Form.Item>
          <Form.Item name="effectiveOn" label={t('members.transfer.on')} extra={t('members.transfer.onHint')}>
            <DayPicker />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('members.transfer.reason')}
            required
            rules={[rules.required]}
            extra={t('members.transfer.reasonHint')}
          >
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Form>
      </div>
    </Modal>
  )
}
