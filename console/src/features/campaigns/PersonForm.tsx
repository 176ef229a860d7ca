import { admin, once } from '@huigong/client'
import type { ClerkForm } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../parts/form-problems.ts'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { useRules } from '../../platform/rules.ts'
import { forgetMerchants } from '../merchants/merchant-queries.ts'

type PersonFormProps = { campaignId: string; merchants: readonly { id: string; name: string }[] }

/** Adds a clerk who redeems this voucher only; the person signs in at the merchant app with this phone. */
export const PersonForm = ({ campaignId, merchants }: PersonFormProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const rules = useRules()
  const client = useQueryClient()
  const [form] = Form.useForm<ClerkForm>()
  const problems = useFormProblems(form, { 'clerk.already': 'phone' })
  const adding = useMutation({
    mutationFn: (values: ClerkForm) => admin.merchants.addClerk({ ...values, campaignId }, once()),
    meta: { showsOwnErrors: true },
    onSuccess: (clerk) => {
      form.resetFields()
      void message.success(t('campaigns.authorise.personAdded', { name: clerk.name }))
      forgetMerchants(client)
    },
    onError: problems.show,
  })
  return (
    <Form<ClerkForm>
      form={form}
      name="authorised-person"
      layout="vertical"
      initialValues={{ merchantId: merchants[0]?.id }}
      onFinish={(values) => {
        problems.clear()
        if (!adding.isPending) adding.mutate(values)
      }}
    >
      {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
      <Form.Item name="name" label={t('campaigns.authorise.name')} required rules={[rules.required]}>
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name="phone" label={t('campaigns.authorise.phone')} required rules={[rules.phone]}>
        <Input className="numbers" inputMode="tel" autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item
        name="merchantId"
        label={t('campaigns.authorise.at')}
        extra={t('campaigns.authorise.atHint')}
        required
        rules={[rules.given]}
      >
        <Select options={merchants.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <GuardedButton may="merchants.manage" htmlType="submit" loading={adding.isPending}>
        {t('campaigns.authorise.addPerson')}
      </GuardedButton>
    </Form>
  )
}
