import { personNameInput } from '@huigong/contract/values/name'
import { phoneInput } from '@huigong/contract/values/phone'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { useRules } from '../../../platform/rules.ts'

/** Who answers for the merchant: the contact signs in at the merchant app with this phone. */
export const ContactFields = ({ phoneMasked }: { phoneMasked: string | undefined }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const field = (name: string) => t(`merchants.fields.${name}`)
  const isKnown = phoneMasked !== undefined
  return (
    <FormSection title={t('merchants.sections.contact')} lead={t('merchants.sections.contactLead')}>
      <Form.Item
        name="contactName"
        label={field('contactName')}
        required
        rules={[rules.reads(personNameInput)]}
        validateTrigger="onBlur"
      >
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item
        name="contactPhone"
        label={field('contactPhone')}
        extra={isKnown ? t('merchants.hints.phoneKept', { phone: phoneMasked }) : t('merchants.hints.phone')}
        required={!isKnown}
        rules={[rules.reads(phoneInput, isKnown)]}
        validateTrigger="onBlur"
      >
        <Input className="numbers" type="tel" inputMode="tel" autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item name="landline" label={field('landline')}>
        <Input className="numbers" type="tel" autoComplete="off" maxLength={40} placeholder="0633-8781234" />
      </Form.Item>
    </FormSection>
  )
}
