import { admin, once } from '@huigong/client'
import type { FederationSettings } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, InputNumber, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../parts/form-problems.ts'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { useCan } from '../../platform/session.ts'
import { settingsOptions } from './settings-queries.ts'
import './settings.css'

const dayFields = [
  { name: 'reviewReminderDays', max: 60 },
  { name: 'reviewEscalationDays', max: 120 },
] as const

export const SettingsForm = ({ settings }: { settings: FederationSettings }) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const isReadOnly = !useCan('settings.manage')
  const [form] = Form.useForm<FederationSettings>()
  const problems = useFormProblems(form)
  const saving = useMutation({
    mutationFn: (values: FederationSettings) => admin.settings.change(values, once()),
    meta: { showsOwnErrors: true },
    onSuccess: (saved) => {
      client.setQueryData(settingsOptions.queryKey, saved)
      message.success(t('settings.saved'))
    },
    onError: problems.show,
  })
  return (
    <Form<FederationSettings>
      form={form}
      layout="vertical"
      className="panel settings-form"
      initialValues={settings}
      requiredMark={false}
      onFinish={(values) => {
        problems.clear()
        if (!saving.isPending) saving.mutate(values)
      }}
    >
      {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
      <Form.Item
        name="grantsNeedApproval"
        label={t('settings.grantsNeedApproval')}
        extra={t('settings.grantsNeedApprovalAbout')}
        valuePropName="checked"
      >
        <Switch
          disabled={isReadOnly}
          checkedChildren={t('settings.on')}
          unCheckedChildren={t('settings.off')}
        />
      </Form.Item>
      {dayFields.map(({ name, max }) => (
        <Form.Item key={name} name={name} label={t(`settings.${name}`)} extra={t(`settings.${name}About`)}>
          <InputNumber
            min={1}
            max={max}
            precision={0}
            readOnly={isReadOnly}
            suffix={t('settings.workingDays')}
          />
        </Form.Item>
      ))}
      <GuardedButton may="settings.manage" type="primary" htmlType="submit" loading={saving.isPending}>
        {t('settings.save')}
      </GuardedButton>
    </Form>
  )
}
