import { admin, once } from '@huigong/client'
import type { FederationSettings } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../parts/form-problems.ts'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { useCan } from '../../platform/session.ts'
import { NumberSetting } from './NumberSetting.tsx'
import { settingsOptions } from './settings-queries.ts'
import { TransferSettings } from './TransferSettings.tsx'
import { WelfareSettings } from './WelfareSettings.tsx'
import './settings.css'

/** Rules about time and consent of the federation; how transfers are decided has a part of its own. */
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
      onFinish={() => {
        problems.clear()
        // With what is folded away: the rules are saved as a whole.
        const values = { ...settings, ...(form.getFieldsValue(true) as FederationSettings) }
        if (!saving.isPending) saving.mutate(values)
      }}
    >
      {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
      <section className="settings-part">
        <h2 className="section-title">{t('settings.parts.reviews')}</h2>
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
        <NumberSetting name="reviewReminderDays" max={60} unit="workingDays" isReadOnly={isReadOnly} />
        <NumberSetting name="reviewEscalationDays" max={120} unit="workingDays" isReadOnly={isReadOnly} />
      </section>
      <section className="settings-part">
        <h2 className="section-title">{t('settings.parts.members')}</h2>
        <TransferSettings isReadOnly={isReadOnly} />
        <NumberSetting name="removalRecoveryDays" min={0} max={60} unit="days" isReadOnly={isReadOnly} />
        <NumberSetting name="exportHours" max={720} unit="hours" isReadOnly={isReadOnly} />
      </section>
      <section className="settings-part">
        <h2 className="section-title">{t('settings.parts.welfare')}</h2>
        <WelfareSettings isReadOnly={isReadOnly} />
      </section>
      <GuardedButton may="settings.manage" type="primary" htmlType="submit" loading={saving.isPending}>
        {t('settings.save')}
      </GuardedButton>
    </Form>
  )
}
