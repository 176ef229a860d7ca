import { admin, once } from '@huigong/client'
import { type ExportForm, exportFields, type MemberExport } from '@huigong/contract'
import { App, Checkbox, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormDrawer } from '../../parts/FormDrawer.tsx'
import { useRules } from '../../platform/rules.ts'
import { useExportHours } from './use-export-hours.ts'

type ExportDrawerProps = { open: boolean; onClose: () => void; onDone: () => void }

const scopes = ['unverified', 'verified'] as const

/** Whom, what for, which columns; says beforehand what happens next. */
export const ExportDrawer = ({ open, onClose, onDone }: ExportDrawerProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const rules = useRules()
  const hours = useExportHours()
  const [form] = Form.useForm<ExportForm>()
  const scope = Form.useWatch('scope', form) ?? 'unverified'
  const finish = (answer: unknown) => {
    const { status } = answer as MemberExport
    void message.success(t(status === 'requested' ? 'exports.requested' : 'exports.begun'))
    onDone()
  }
  return (
    <FormDrawer<ExportForm>
      open={open}
      form={form}
      title={t('exports.start')}
      initialValues={{ scope: 'unverified', fields: [] }}
      submit={(values) => admin.exports.request(values, once())}
      onClose={onClose}
      onDone={finish}
      submitLabel={t(`exports.form.submit.${scope}`)}
      fieldOfError={{ 'export.nobody': 'scope', 'export.pending': 'scope' }}
    >
      <Form.Item name="scope" label={t('exports.form.scope')} required>
        <Radio.Group className="export-choices">
          {scopes.map((each) => (
            <Radio key={each} value={each}>
              <span>{t(`names.exportScopes.${each}`)}</span>
              <span className="export-choice-about">{t(`exports.form.about.${each}`, { hours })}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item
        name="purpose"
        label={t('exports.form.purpose')}
        extra={t(`exports.form.purposeHint.${scope}`)}
        required
        rules={[rules.required]}
      >
        <Input.TextArea rows={3} maxLength={200} />
      </Form.Item>
      <Form.Item name="fields" label={t('exports.form.fields')} extra={t(`exports.form.fieldsHint.${scope}`)}>
        <Checkbox.Group
          className="export-fields"
          options={exportFields.map((value) => ({ value, label: t(`names.personFields.${value}`) }))}
        />
      </Form.Item>
    </FormDrawer>
  )
}
