import { defaultUnionName } from '@huigong/contract/values/name'
import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { useRules } from '../../../platform/rules.ts'
import { AboveBaseFields } from './AboveBaseFields.tsx'
import { SimilarUnions } from './SimilarUnions.tsx'
import { UnionProofFields } from './UnionProofFields.tsx'

type UnionFieldsProps = { isBase: boolean; isFromPhone: boolean }

export const UnionFields = ({ isBase, isFromPhone }: UnionFieldsProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const isIndependent = Form.useWatch<boolean>('isIndependent', form)
  const employerName = (Form.useWatch(['employers', 0, 'name'], form) as string | undefined) ?? ''
  const suggestion = isBase ? defaultUnionName(employerName) : ''
  const baseHint = suggestion ? t('unions.unionNameHint', { suggestion }) : t('unions.unionNameRule')
  return (
    <FormSection title={t('unions.union')}>
      {isBase ? (
        <>
          <Form.Item name="isIndependent" label={t('unions.independence')} className="form-wide">
            <Radio.Group
              options={[
                { value: false, label: t('unions.notIndependent') },
                { value: true, label: t('unions.isIndependent') },
              ]}
            />
          </Form.Item>
          <Form.Item name="kind" label={t('unions.kind')} extra={t('unions.jointHint')}>
            <Radio.Group
              options={(['independent_base', 'joint_base'] as const).map((kind) => ({
                value: kind,
                label: t(`names.unionKinds.${kind}`),
              }))}
            />
          </Form.Item>
        </>
      ) : (
        <AboveBaseFields />
      )}
      <Form.Item
        name="unionName"
        label={t('unions.unionName')}
        required
        rules={[rules.longerThan(4, 'union.name_short')]}
        extra={isBase ? baseHint : t('unions.aboveBaseNameHint')}
      >
        <Input autoComplete="off" maxLength={80} />
      </Form.Item>
      <SimilarUnions />
      {!isBase || isIndependent ? <UnionProofFields isBase={isBase} isFromPhone={isFromPhone} /> : null}
    </FormSection>
  )
}
