import { baseKinds, type UnionKind, unionKinds } from '@huigong/contract'
import { unionForms } from '@huigong/contract/code-lists/union-forms'
import { Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CreditCodeField } from '../../../parts/CreditCodeField.tsx'
import { DayPicker } from '../../../parts/DayPicker.tsx'
import { FormSection } from '../../../parts/FormSection.tsx'
import { ImageUpload } from '../../../parts/ImageUpload.tsx'
import { RegionPicker } from '../../../parts/RegionPicker.tsx'
import { useInformationRules } from './information-rules.ts'
import { LegalPersonDocument } from './LegalPersonDocument.tsx'

type InformationFieldsProps = {
  /** A base union stays one, and a union above base stays above. */
  kind: UnionKind
  chosenRegionName: string | null
  documentMasked: string | null
}

/** Every field of a union's record that the union itself may ask to change. */
export const InformationFields = ({ kind, chosenRegionName, documentMasked }: InformationFieldsProps) => {
  const { t, i18n } = useTranslation()
  const form = Form.useFormInstance()
  const language = i18n.language === 'en' ? 'en' : 'zh-CN'
  const isBase = baseKinds.includes(kind)
  const kinds = unionKinds.filter((each) => baseKinds.includes(each) === isBase)
  const title = (group: string) => t(`ownUnion.groups.${group}`)
  return (
    <>
      <FormSection title={title('organisation')}>
        <Field name="name" isRequired>
          <Input maxLength={80} autoComplete="off" />
        </Field>
        <Field name="shortName">
          <Input maxLength={40} autoComplete="off" />
        </Field>
        <Field name="kind" isRequired>
          <Select options={kinds.map((value) => ({ value, label: t(`names.unionKinds.${value}`) }))} />
        </Field>
        <Field name="form">
          <Select
            allowClear
            options={unionForms.map((each) => ({ value: each.code, label: each[language] }))}
          />
        </Field>
        <Field name="regionCode">
          <RegionPicker
            chosenName={chosenRegionName}
            onChoice={(region) => form.setFieldValue('regionName', region?.name ?? null)}
          />
        </Field>
        <Field name="foundedOn">
          <DayPicker isPast />
        </Field>
      </FormSection>
      <FormSection title={title('legal')}>
        <CreditCodeField
          name={['information', 'creditCode']}
          owner="union"
          label={t('names.informationFields.creditCode')}
          isRequired={false}
        />
        <Field name="legalPersonName">
          <Input maxLength={50} autoComplete="off" />
        </Field>
        <LegalPersonDocument masked={documentMasked} />
        <Field name="certificateId" isWide>
          <ImageUpload label={t('names.informationFields.certificateId')} />
        </Field>
      </FormSection>
      <FormSection title={title('contact')}>
        <Field name="chairName">
          <Input maxLength={50} autoComplete="off" />
        </Field>
        <Field name="officePhone" hint={t('unions.officePhoneHint')}>
          <Input type="tel" maxLength={20} autoComplete="off" placeholder="020-81234567" />
        </Field>
        <Field name="email">
          <Input inputMode="email" maxLength={100} autoComplete="off" spellCheck={false} />
        </Field>
        <Field name="postcode">
          <Input className="numbers" inputMode="numeric" maxLength={6} autoComplete="off" />
        </Field>
        <Field name="address" isWide>
          <Input maxLength={200} autoComplete="off" />
        </Field>
      </FormSection>
      <FormSection title={title('people')}>
        <Field name="fullTimeStaff">
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Field>
        <Field name="reportedMembers" hint={t('ownUnion.reportedMembersHint')}>
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Field>
      </FormSection>
    </>
  )
}

type FieldProps = {
  name: Parameters<ReturnType<typeof useInformationRules>>[0]
  children: ReactNode
  hint?: string
  isRequired?: boolean
  isWide?: boolean
}

const Field = ({ name, children, hint, isRequired = false, isWide = false }: FieldProps) => {
  const { t } = useTranslation()
  const rules = useInformationRules()
  return (
    <Form.Item
      name={['information', name]}
      label={t(`names.informationFields.${name}`)}
      required={isRequired}
      extra={hint}
      rules={rules(name)}
      validateTrigger="onBlur"
      className={isWide ? 'form-wide' : ''}
    >
      {children}
    </Form.Item>
  )
}
