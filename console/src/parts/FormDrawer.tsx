import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Drawer, Form, type FormInstance } from 'antd'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isSignedOut } from '../platform/failures.ts'
import { type FieldOfError, useFormProblems } from './form-problems.ts'

export type FormDrawerProps<Values extends object> = {
  open: boolean
  title: string
  onClose: () => void
  submit: (values: Values) => Promise<unknown>
  /** After the answer; the drawer has asked to close already. */
  onDone?: (answer: unknown) => void
  initialValues?: Partial<Values>
  submitLabel?: string
  isDangerous?: boolean
  fieldOfError?: FieldOfError
  form?: FormInstance
  children: ReactNode
}

/** A form at the side: shows the server's findings beside the fields and warns before typed text is lost. */
export const FormDrawer = <Values extends object>(props: FormDrawerProps<Values>) => {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const id = useId()
  const [ownForm] = Form.useForm()
  const form = props.form ?? ownForm
  const problems = useFormProblems(form, props.fieldOfError)
  // The form itself counts a field as touched once it was filled with what is known.
  const isTyped = useRef(false)
  const sending = useMutation({
    mutationFn: props.submit,
    meta: { showsOwnErrors: true },
    onSuccess: (answer) => {
      form.resetFields()
      props.onClose()
      props.onDone?.(answer)
    },
    onError: (error) => {
      if (!isSignedOut(error)) problems.show(error)
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form starts anew only when the drawer opens
  useEffect(() => {
    if (!props.open) return
    isTyped.current = false
    form.resetFields()
    problems.clear()
    if (props.initialValues) form.setFieldsValue(props.initialValues)
  }, [props.open])
  const close = async () => {
    const isLost = isTyped.current && !sending.isPending
    if (isLost && !(await modal.confirm(unsaved(t)))) return
    form.resetFields()
    props.onClose()
  }
  return (
    <Drawer
      open={props.open}
      title={props.title}
      size="min(30rem, 100vw)"
      onClose={close}
      forceRender
      footer={
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={close}>{t('parts.cancel')}</Button>
          <Button
            type="primary"
            danger={props.isDangerous ?? false}
            loading={sending.isPending}
            htmlType="submit"
            form={id}
          >
            {props.submitLabel ?? t('parts.submit')}
          </Button>
        </div>
      }
    >
      <Form
        form={form}
        id={id}
        layout="vertical"
        requiredMark
        scrollToFirstError={{ block: 'center', focus: true }}
        onValuesChange={() => {
          isTyped.current = true
        }}
        onFinish={(values: Values) => {
          problems.clear()
          if (!sending.isPending) sending.mutate(values)
        }}
      >
        {problems.problem ? (
          <Alert type="error" showIcon title={problems.problem} style={{ marginBottom: '1rem' }} />
        ) : null}
        {props.children}
      </Form>
    </Drawer>
  )
}

const unsaved = (t: (key: string) => string) => ({
  title: t('parts.unsavedTitle'),
  content: t('parts.unsavedText'),
  okText: t('parts.discard'),
  cancelText: t('parts.keepEditing'),
  okButtonProps: { danger: true },
  focusable: { autoFocusButton: 'cancel' as const },
})
