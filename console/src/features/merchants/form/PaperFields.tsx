import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../../parts/DayPicker.tsx'
import { FormSection } from '../../../parts/FormSection.tsx'
import { ImageUpload } from '../../../parts/ImageUpload.tsx'

/** 入驻时间, 营业执照 and 商家 Logo (seed 004, figure 24). */
export const PaperFields = () => {
  const { t } = useTranslation()
  const field = (name: string) => t(`merchants.fields.${name}`)
  return (
    <FormSection title={t('merchants.sections.papers')}>
      <Form.Item name="enteredOn" label={field('enteredOn')} extra={t('merchants.hints.enteredOn')}>
        <DayPicker />
      </Form.Item>
      <div />
      <Form.Item name="licenceId" label={field('licence')} extra={t('merchants.hints.licence')}>
        <ImageUpload label={field('licence')} isOptional />
      </Form.Item>
      <Form.Item name="logoId" label={field('logo')} extra={t('merchants.hints.logo')}>
        <ImageUpload label={field('logo')} isOptional />
      </Form.Item>
    </FormSection>
  )
}
