import { admin } from '@huigong/client'
import type { AdminSession } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../parts/form-problems.ts'
import { useRules } from '../../platform/rules.ts'

type Values = { accountName: string; password: string }

export const PasswordSignIn = ({ onSignedIn }: { onSignedIn: (session: AdminSession) => unknown }) => {
  const { t } = useTranslation()
  const [form] = Form.useForm<Values>()
  const rules = useRules()
  const problems = useFormProblems(form, { 'account.password_wrong': 'password' })
  const signingIn = useMutation({
    mutationFn: (values: Values) => admin.accounts.signIn({ method: 'password', ...values }),
    meta: { showsOwnErrors: true },
    onMutate: problems.clear,
    onSuccess: onSignedIn,
    onError: problems.show,
  })
  return (
    <Form
      form={form}
      name="password-sign-in"
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onFinish={(values) => signingIn.mutate(values)}
    >
      {problems.problem ? (
        <Alert type="error" showIcon title={problems.problem} className="form-alert" />
      ) : null}
      <Form.Item
        name="accountName"
        label={t('accounts.accountName')}
        rules={[rules.longerThan(2, 'text.required')]}
        validateTrigger="onSubmit"
      >
        <Input autoComplete="username" maxLength={40} placeholder={t('accounts.accountNamePlaceholder')} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('accounts.password')}
        rules={[rules.required]}
        validateTrigger="onSubmit"
        extra={t('accounts.forgotHint')}
      >
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block className="form-submit" loading={signingIn.isPending}>
        {t('accounts.signIn')}
      </Button>
    </Form>
  )
}
