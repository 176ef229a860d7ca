import { admin, once } from '@huigong/client'
import { actionReasons, type ChangeOutcome, type MemberAction, type MemberSelection } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Form, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { today, useNumber } from '../../../platform/dates.ts'
import { forgetMembers } from '../forget-members.ts'
import { isGrave } from './action-rules.ts'
import { ChangeEffect } from './ChangeEffect.tsx'
import { ChangeFields } from './ChangeFields.tsx'
import { SelectionSummary } from './SelectionSummary.tsx'
import { useSelectionPreview } from './use-selection-preview.ts'

type ChangeFormDialogProps = {
  action: MemberAction
  asked: MemberSelection
  onDone: (outcome: ChangeOutcome, on: string) => void
  onCancel: () => void
}

type Values = { reason: string; on?: string; remark?: string }

export const ChangeFormDialog = ({ action, asked, onDone, onCancel }: ChangeFormDialogProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const client = useQueryClient()
  const [form] = Form.useForm<Values>()
  const problems = useFormProblems(form, {
    'membership.date_wrong': 'on',
    'membership.reason_wrong': 'reason',
  })
  const state = useSelectionPreview(action, asked, (selection) =>
    admin.members.previewChange({ selection, action }),
  )
  const count = state.preview?.count ?? 0
  const sending = useMutation({
    mutationFn: async ({ reason, on = today(), remark }: Values) => {
      const about = { selection: state.selection, action, reason, on }
      const outcome = await admin.members.change(remark?.trim() ? { ...about, remark } : about, once())
      return { outcome, on }
    },
    meta: { showsOwnErrors: true },
    onSuccess: ({ outcome, on }) => {
      forgetMembers(client)
      onDone(outcome, on)
    },
    onError: (error) => {
      if (!state.takeOver(error)) problems.show(error)
    },
  })
  return (
    <Modal
      open
      title={t(`members.change.title.${action}`)}
      width="38rem"
      className="members-dialog"
      okText={t(`members.change.confirm.${action}`, { count, number: number(count) })}
      okButtonProps={{ danger: isGrave(action), disabled: count === 0 }}
      cancelText={t('parts.cancel')}
      confirmLoading={sending.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <div className="stack">
        <SelectionSummary state={state} words={`members.change.will.${action}`} />
        <ChangeEffect action={action} />
        {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
        <Form
          form={form}
          layout="vertical"
          initialValues={{ reason: actionReasons[action][0], on: today() }}
          onFinish={(values) => {
            problems.clear()
            if (!sending.isPending && count > 0) sending.mutate(values)
          }}
        >
          <ChangeFields action={action} count={count} />
        </Form>
      </div>
    </Modal>
  )
}
