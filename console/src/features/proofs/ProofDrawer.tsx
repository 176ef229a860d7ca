import { admin, once } from '@huigong/client'
import { type OwnApplication, proofReasons } from '@huigong/contract'
import { personNameInput } from '@huigong/contract/values/name'
import { App, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DocumentFields } from '../../parts/DocumentFields.tsx'
import { FormDrawer } from '../../parts/FormDrawer.tsx'
import { ImageUpload } from '../../parts/ImageUpload.tsx'
import { useRules } from '../../platform/rules.ts'
import { FurtherFacts } from './FurtherFacts.tsx'
import { JoiningFields } from './JoiningFields.tsx'
import { type ProofValues, proofOf } from './proof-values.ts'

type ProofDrawerProps = { open: boolean; onClose: () => void; onDone: () => void }

/** What the stamped paper says, and its picture. */
export const ProofDrawer = ({ open, onClose, onDone }: ProofDrawerProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const rules = useRules()
  const [form] = Form.useForm<ProofValues>()
  const label = (key: string) => t(`proofs.form.${key}`)
  const finish = (answer: unknown) => {
    const { decidingUnionName } = answer as OwnApplication
    void message.success(t('proofs.submitted', { union: decidingUnionName }))
    onDone()
  }
  return (
    <FormDrawer<ProofValues>
      open={open}
      form={form}
      title={t('proofs.start')}
      initialValues={{ document: { kind: 'resident_identity_card' }, joins: true }}
      submit={(values) => admin.proofs.submit(proofOf(values), once())}
      onClose={onClose}
      onDone={finish}
      submitLabel={t('proofs.submit')}
      fieldOfError={{
        'proof.phone_taken': 'phone',
        'proof.document_taken': 'document.number',
        'proof.facts_missing': 'document.number',
        'membership.belongs_elsewhere': 'joins',
        'file.not_yours': 'proofId',
      }}
    >
      <p className="soft proof-note">{label('lead')}</p>
      <Form.Item name="reason" label={label('reason')} required rules={[rules.given]}>
        <Select
          placeholder={label('reasonHint')}
          options={proofReasons.map((value) => ({ value, label: t(`names.proofReasons.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={label('name')}
        extra={label('nameHint')}
        required
        rules={[rules.reads(personNameInput)]}
      >
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <DocumentFields name="document" numberLabel={label('documentNumber')} isRequired />
      <FurtherFacts />
      <Form.Item
        name="phone"
        label={label('phone')}
        extra={label('phoneHint')}
        required
        rules={[rules.phone]}
      >
        <Input className="numbers" autoComplete="off" inputMode="tel" maxLength={20} />
      </Form.Item>
      <Form.Item
        name="proofId"
        label={label('paper')}
        extra={label('paperHint')}
        required
        rules={[rules.picture]}
      >
        <ImageUpload label={label('paper')} />
      </Form.Item>
      <JoiningFields />
      <Form.Item name="note" label={label('note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  )
}
