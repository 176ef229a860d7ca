import { admin, errorText, once } from '@huigong/client'
import type { Account } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormDrawer } from '../../parts/FormDrawer.tsx'
import { useRules } from '../../platform/rules.ts'
import { rememberSession } from '../../platform/session.ts'
import { CodeField } from './CodeField.tsx'

type Values = { code: string; loginName?: string; newPassword: string; again: string }

type PasswordDrawerProps = { open: boolean; account: Account; onClose: () => void; onDone: () => void }

/** A new password needs a code to the account's own phone; the other sessions end with it. */
export const PasswordDrawer = ({ open, account, onClose, onDone }: PasswordDrawerProps) => {
  const { t, i18n } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const rules = useRules()
  const sending = useMutation({
    mutationFn: () => admin.accounts.requestPasswordCode({}),
    meta: { showsOwnErrors: true },
    onSuccess: () => message.success(t('accounts.codeSentTo', { phone: account.phoneMasked })),
    onError: (error) => message.error(errorText(i18n, error)),
  })
  const submit = async (values: Values) => {
    const session = await admin.accounts.changePassword(
      {
        code: values.code,
        newPassword: values.newPassword,
        loginName: values.loginName?.trim() || undefined,
      },
      once(),
    )
    rememberSession(client, session)
  }
  return (
    <FormDrawer<Values>
      open={open}
      title={account.hasPassword ? t('accounts.changePassword') : t('accounts.setPassword')}
      initialValues={account.loginName ? { loginName: account.loginName } : {}}
      submit={submit}
      onClose={onClose}
      onDone={onDone}
      submitLabel={t('accounts.savePassword')}
      fieldOfError={{
        'account.code_wrong': 'code',
        'account.code_expired': 'code',
        'account.password_weak': 'newPassword',
        'account.login_name_taken': 'loginName',
      }}
    >
      <CodeField send={() => sending.mutateAsync().catch(() => undefined)} isSending={sending.isPending} />
      <Form.Item
        name="loginName"
        label={t('accounts.loginName')}
        extra={t('accounts.loginNameHint')}
        rules={[rules.shape(/^([A-Za-z][A-Za-z0-9_.-]{3,31})?$/, 'account.login_name_shape')]}
      >
        <Input autoComplete="username" maxLength={32} />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t('accounts.newPassword')}
        extra={t('accounts.passwordHint')}
        required
        rules={[rules.longerThan(10, 'account.password_short')]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('accounts.passwordAgain')}
        required
        dependencies={['newPassword']}
        rules={[
          rules.required,
          ({ getFieldValue }) => ({
            validator: (_rule, value: unknown) =>
              !value || value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(t('accounts.passwordDiffers'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </FormDrawer>
  )
}
