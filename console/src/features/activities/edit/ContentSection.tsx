import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { RichTextField } from '../editor/RichTextField.tsx'

/** 活动内容 (seed 004, 三.1 (6)). */
export const ContentSection = () => {
  const { t } = useTranslation()
  const label = t('activityForm.fields.content')
  return (
    <FormSection title={label} lead={t('activityForm.hints.content')}>
      <Form.Item name="content" className="form-wide">
        <RichTextField label={label} />
      </Form.Item>
    </FormSection>
  )
}
