import { admin } from '@huigong/client'
import type { AdminSession } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../parts/form-problems.ts'
import { useRules } from '../../platform/rules.ts'
import { CodeField } from './CodeField.tsx'

type Values = { phone: string; code: string }

export const CodeSignIn = ({ onSignedIn }: { onSignedIn: (session: AdminSession) => unknown }) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const rules = useRules()
  const problems = useFormProblems(form, {
    'account.code_wrong': 'code',
    'account.code_expired': 'code',
    'request.too_many': 'phone',
  })
  const sending = useMutation({
    mutationFn: (phone: string) => admin.accounts.requestSignInCode({ phone }),
    meta: { showsOwnErrors: true },
    onMutate: problems.clear,
    onSuccess: () => message.success(t('accounts.codeSent')),
    onError: problems.show,
  })
  const signingIn = useMutation({
    mutationFn: (values: Values) => admin.accounts.signIn({ method: 'code', ...values }),
    meta: { showsOwnErrors: true },
    onMutate: problems.clear,
    onSuccess: onSignedIn,
    onError: problems.show,
  })
  const sendCode = async () => {
    const values = await form.validateFields(['phone']).catch(() => undefined)
    return values ? sending.mutateAsync(values.phone).catch(() => undefined) : undefined
  }
  return (
    <Form
      form={form}
      name="code-sign-in"
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onFinish={(values) => signingIn.mutate(values)}
    >
      {problems.problem ? (
        <Alert type="error" showIcon title={problems.problem} className="form-alert" />
      ) : null}
      <Form.Item name="phone" label={t('accounts.phone')} rules={[rules.phone]} validateTrigger="onSubmit">
        <Input
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={20}
          placeholder={t('accounts.phonePlaceholder')}
        />
      </Form.Item>
      <CodeField send={sendCode} isSending={sending.isPending} />
      <Button type="primary" htmlType="submit" block className="form-submit" loading={signingIn.isPending}>
        {t('accounts.signIn')}
      </Button>
    </Form>
  )
}
