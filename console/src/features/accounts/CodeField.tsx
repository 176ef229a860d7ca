import { Button, Form, Input, Space } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../platform/rules.ts'
import { useCountdown } from '../../platform/use-countdown.ts'

type CodeFieldProps = {
  /** Sends the message; throws nothing: the form shows what went wrong. */
  send: () => Promise<{ resendAfterSeconds: number } | undefined>
  isSending: boolean
}

/** Six digits of a message and the button that asks for it, which rests while the next one may not be sent. */
export const CodeField = ({ send, isSending }: CodeFieldProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const [secondsLeft, startCountdown] = useCountdown()
  const request = async () => {
    const answer = await send()
    if (answer) startCountdown(answer.resendAfterSeconds)
  }
  const id = useId()
  return (
    <Form.Item label={t('accounts.code')} htmlFor={id} required>
      <Space.Compact block>
        <Form.Item name="code" noStyle rules={[rules.smsCode]} validateTrigger="onSubmit">
          <Input
            id={id}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            placeholder={t('accounts.codePlaceholder')}
          />
        </Form.Item>
        <Button loading={isSending} disabled={secondsLeft > 0} onClick={() => void request()}>
          {secondsLeft > 0 ? t('accounts.resendIn', { seconds: secondsLeft }) : t('accounts.sendCode')}
        </Button>
      </Space.Compact>
    </Form.Item>
  )
}
