import { problemText } from '@huigong/client'
import type { MemberDetail } from '@huigong/contract'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { factsNeeded } from '@huigong/contract/values/identity-facts'
import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../../parts/DayPicker.tsx'
import { today } from '../../../platform/dates.ts'
import { useRules } from '../../../platform/rules.ts'

/** Sex and birth date come from the number where it tells; otherwise they are asked for. */
export const FactsOfDocument = ({ known }: { known?: MemberDetail }) => {
  const form = Form.useFormInstance()
  const kind =
    (Form.useWatch(['document', 'kind'], form) as IdentityDocumentKind | undefined) ??
    (known?.documentKind as IdentityDocumentKind | undefined)
  const number = (Form.useWatch(['document', 'number'], form) as string | undefined) ?? ''
  const needed = factsNeeded(kind ?? 'resident_identity_card', number)
  return (
    <>
      {needed.birth ? (
        <BirthFields isRequired={!known} />
      ) : (
        <ToldByNumber kind={kind ?? 'resident_identity_card'} number={number} known={known} />
      )}
      {needed.nationality ? <NationalityField isRequired={!known} /> : null}
    </>
  )
}

type ToldProps = { kind: IdentityDocumentKind; number: string; known: MemberDetail | undefined }

const ToldByNumber = ({ kind, number, known }: ToldProps) => {
  const { t, i18n } = useTranslation()
  const reading = readIdentityDocument(kind, number, { today: today() })
  const told = reading.ok ? reading : number === '' ? known : undefined
  const words = [told?.sex && t(`names.sexes.${told.sex}`), told?.bornOn].filter(Boolean).join(' · ')
  return (
    <div className="members-told" role="status">
      <p>
        <span className="soft">{t('members.form.told')}</span>{' '}
        <span className="numbers">{words || t('members.form.toldLater')}</span>
      </p>
      {reading.ok
        ? reading.warnings.map((warning) => (
            <p key={warning} className="reading-doubt">
              {problemText(i18n, `identity_document.${warning}`)}
            </p>
          ))
        : null}
    </div>
  )
}

const BirthFields = ({ isRequired }: { isRequired: boolean }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const given = isRequired ? [rules.given] : []
  return (
    <>
      <Form.Item name="sex" label={t('names.personFields.sex')} required={isRequired} rules={given}>
        <Radio.Group
          options={[
            { value: 'male', label: t('names.sexes.male') },
            { value: 'female', label: t('names.sexes.female') },
          ]}
        />
      </Form.Item>
      <Form.Item name="bornOn" label={t('names.personFields.bornOn')} required={isRequired} rules={given}>
        <DayPicker isPast />
      </Form.Item>
    </>
  )
}

const NationalityField = ({ isRequired }: { isRequired: boolean }) => {
  const { t } = useTranslation()
  const rules = useRules()
  return (
    <Form.Item
      name="nationality"
      label={t('names.personFields.nationality')}
      required={isRequired}
      rules={isRequired ? [rules.required] : []}
      extra={t('members.form.nationalityHint')}
    >
      <Input autoComplete="off" maxLength={40} />
    </Form.Item>
  )
}
