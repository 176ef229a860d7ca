import { ApiError, admin, once } from '@huigong/client'
import type { MemberDetail } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentFields } from '../../../parts/DocumentFields.tsx'
import { FormDrawer } from '../../../parts/FormDrawer.tsx'
import { forgetMembers } from '../forget-members.ts'
import { FactsOfDocument } from './FactsOfDocument.tsx'
import { NameField } from './NameField.tsx'
import { recordErrors } from './record-errors.ts'
import { newMemberOf, type RecordValues } from './record-values.ts'
import { StatisticalFields } from './StatisticalFields.tsx'
import { WorkFields } from './WorkFields.tsx'

type AddMemberDrawerProps = {
  open: boolean
  onClose: () => void
  /** Looks somebody up in the list who is a member already. */
  onFind: (number: string) => void
}

/** 手工录入 (seed 004, 图5). */
export const AddMemberDrawer = ({ open, onClose, onFind }: AddMemberDrawerProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<RecordValues>()
  const [knownNumber, setKnownNumber] = useState<string>()
  const close = () => {
    setKnownNumber(undefined)
    onClose()
  }
  const submit = async (values: RecordValues) => {
    setKnownNumber(undefined)
    try {
      return await admin.members.add(newMemberOf(values), once())
    } catch (error) {
      if (error instanceof ApiError && error.code === 'membership.already_here')
        setKnownNumber(values.document?.number)
      throw error
    }
  }
  const done = (answer: unknown) => {
    const { name, status } = answer as MemberDetail
    void message.success(
      t(status === 'unverified' ? 'members.form.added' : 'members.form.addedVerified', { name }),
    )
    forgetMembers(client)
  }
  const find = (number: string) => {
    form.resetFields()
    close()
    onFind(number)
  }
  return (
    <FormDrawer<RecordValues>
      open={open}
      title={t('members.form.addTitle')}
      submitLabel={t('members.form.save')}
      form={form}
      onClose={close}
      submit={submit}
      onDone={done}
      fieldOfError={recordErrors}
    >
      {knownNumber ? (
        <Alert
          type="info"
          showIcon
          className="members-form-note"
          title={t('members.form.known')}
          action={
            <Button size="small" onClick={() => find(knownNumber)}>
              {t('members.form.find')}
            </Button>
          }
        />
      ) : null}
      <NameField />
      <DocumentFields name="document" numberLabel={t('members.columns.document')} isRequired />
      <FactsOfDocument />
      <WorkFields />
      <StatisticalFields />
    </FormDrawer>
  )
}
