import { personNameInput } from '@huigong/contract/values/name'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DocumentFields } from '../../../parts/DocumentFields.tsx'
import { FoldedFields } from '../../../parts/FormSection.tsx'
import { useRules } from '../../../platform/rules.ts'
import type { RegistrationValues } from './registration-values.ts'

type LegalPersonFieldsProps = { isFromPhone: boolean; known: RegistrationValues }

/** 法定代表人 (seed 002): asked for on the phone, welcome at the desk. */
export const LegalPersonFields = ({ isFromPhone, known }: LegalPersonFieldsProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  return (
    <section className="panel registration-folded">
      <FoldedFields
        title={t(isFromPhone ? 'unions.legalPerson' : 'unions.legalPersonOptional')}
        isOpen={isFromPhone || Boolean(known.legalPersonName ?? known.legalPersonDocumentMasked)}
      >
        <Form.Item
          name="legalPersonName"
          label={t('names.informationFields.legalPersonName')}
          required={isFromPhone}
          rules={[rules.reads(personNameInput, !isFromPhone)]}
          validateTrigger="onBlur"
          extra={t('unions.legalPersonHint')}
        >
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <DocumentFields
          name="legalPersonDocument"
          numberLabel={t('names.informationFields.legalPersonDocument')}
          isRequired={isFromPhone}
          known={known.legalPersonDocumentMasked}
        />
      </FoldedFields>
    </section>
  )
}
