import { admin, once } from '@huigong/client'
import { type MemberDetail, recordFields } from '@huigong/contract'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { useQueryClient } from '@tanstack/react-query'
import { App, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { DocumentFields } from '../../../parts/DocumentFields.tsx'
import { FactList } from '../../../parts/FactList.tsx'
import { FormDrawer } from '../../../parts/FormDrawer.tsx'
import { forgetMembers } from '../forget-members.ts'
import { FactsOfDocument } from './FactsOfDocument.tsx'
import { NameField } from './NameField.tsx'
import { recordErrors } from './record-errors.ts'
import { editOf, type RecordValues } from './record-values.ts'
import { StatisticalFields } from './StatisticalFields.tsx'
import { WorkFields } from './WorkFields.tsx'

type EditMemberDrawerProps = { member: MemberDetail; open: boolean; onClose: () => void }

/** Mends a record; name and document only as long as nobody verified them. */
export const EditMemberDrawer = ({ member, open, onClose }: EditMemberDrawerProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<RecordValues>()
  const isFixed = member.status !== 'unverified' || member.nameDiffers
  return (
    <FormDrawer<RecordValues>
      open={open}
      title={t('members.form.editTitle', { name: member.name })}
      submitLabel={t('members.form.save')}
      form={form}
      initialValues={valuesOf(member)}
      onClose={onClose}
      submit={() =>
        admin.members.edit({ ...editOf(member, form.getFieldsValue(true)), id: member.id }, once())
      }
      onDone={() => {
        void message.success(t('members.form.edited'))
        forgetMembers(client)
      }}
      fieldOfError={recordErrors}
    >
      {isFixed ? (
        <FixedIdentity member={member} />
      ) : (
        <>
          <NameField />
          <DocumentFields
            name="document"
            numberLabel={t('members.columns.document')}
            known={member.documentMasked}
          />
        </>
      )}
      <FactsOfDocument known={member} />
      <WorkFields phoneKept={member.phoneMasked} />
      <StatisticalFields isOpen />
    </FormDrawer>
  )
}

const FixedIdentity = ({ member }: { member: MemberDetail }) => {
  const { t } = useTranslation()
  return (
    <div className="members-fixed">
      <FactList
        facts={[
          { label: t('members.columns.name'), value: member.name },
          {
            label: t(`values.identityDocumentKinds.${member.documentKind}`),
            value: member.documentMasked,
            isCode: true,
          },
        ]}
      />
      <p className="soft">{t('members.form.fixed')}</p>
    </div>
  )
}

const valuesOf = (member: MemberDetail): Partial<RecordValues> => ({
  ...Object.fromEntries(recordFields.map((field) => [field, member[field]])),
  name: member.name,
  joinedOn: member.joinedOn,
  document: { kind: member.documentKind as IdentityDocumentKind },
})
