import { admin, once } from '@huigong/client'
import type { CancellationPreview, CancellationForm as Values } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { ImageUpload } from '../../../parts/ImageUpload.tsx'
import { isSignedOut } from '../../../platform/failures.ts'
import { useRules } from '../../../platform/rules.ts'
import { useSession } from '../../../platform/session.ts'
import { CancellationEffects } from './CancellationPreview.tsx'
import type { Corrected } from './Correction.tsx'
import { useSubmission } from './use-submission.ts'

type CancellationFormProps = {
  corrected: Corrected<'union.cancellation'> | undefined
  destinationId: string | undefined
  effects: CancellationPreview['effects']
  /** How many kinds of matters are unsettled. */
  blockers: number
  isChecking: boolean
  onRefused: () => void
}

const sentences = ['reason', 'assets', 'debts'] as const
const fieldOf = { reason: 'reason', assets: 'assetsStatement', debts: 'debtsStatement' } as const

/** Reason, basis and what becomes of money and things; asks once more, with the counts, before it is sent. */
export const CancellationForm = (props: CancellationFormProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const { modal } = App.useApp()
  const { data: session } = useSession()
  const [form] = Form.useForm<Values>()
  const done = useSubmission()
  const problems = useFormProblems(form, { 'file.not_yours': 'attachmentId' })
  const text = (key: string) => t(`ownUnion.cancellation.${key}`)
  const sending = useMutation({
    mutationFn: ({ values, key }: { values: Values; key: ReturnType<typeof once> }) =>
      admin.unionApplications.submitCancellation(
        {
          ...values,
          basis: values.basis?.trim() || null,
          destinationId: props.destinationId ?? null,
          ...(props.corrected ? { applicationId: props.corrected.id } : {}),
        },
        key,
      ),
    meta: { showsOwnErrors: true },
    onSuccess: done,
    onError: (error) => {
      if (isSignedOut(error)) return
      problems.show(error)
      props.onRefused()
    },
  })
  const ask = (values: Values) => {
    problems.clear()
    const key = once()
    void modal.confirm({
      title: t('ownUnion.cancellation.confirmTitle', { name: session?.union?.name ?? '' }),
      content: (
        <div className="stack">
          <p>{text('confirmText')}</p>
          <CancellationEffects effects={props.effects} />
          <p>{text('confirmLast')}</p>
        </div>
      ),
      okText: text('confirm'),
      okButtonProps: { danger: true },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => sending.mutateAsync({ values, key }).catch(() => undefined),
    })
  }
  return (
    <section className="panel stack">
      <h2 className="section-title">{text('statement')}</h2>
      {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
      <Form
        form={form}
        name="cancellation"
        layout="vertical"
        initialValues={props.corrected?.subject.form ?? {}}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={ask}
      >
        {sentences.map((key) => (
          <Form.Item
            key={key}
            name={fieldOf[key]}
            label={text(key)}
            extra={text(`${key}Hint`)}
            required
            rules={[rules.required]}
            validateTrigger="onBlur"
          >
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        ))}
        <Form.Item name="basis" label={text('basis')} extra={text('basisHint')}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="attachmentId" label={text('attachment')}>
          <ImageUpload label={text('attachment')} isOptional />
        </Form.Item>
        {props.blockers > 0 ? (
          <p className="own-problem" id="cancellation-blocked">
            {t('ownUnion.cancellation.blocked', { number: props.blockers })}
          </p>
        ) : null}
        <Button
          danger
          htmlType="submit"
          disabled={props.blockers > 0 || props.isChecking}
          loading={sending.isPending}
          {...(props.blockers > 0 ? { 'aria-describedby': 'cancellation-blocked' } : {})}
        >
          {text('submit')}
        </Button>
      </Form>
    </section>
  )
}
