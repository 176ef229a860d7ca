import { admin, once } from '@huigong/client'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Result } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { RegistrationForm } from './RegistrationForm.tsx'
import { emptyRegistration } from './registration-values.ts'

export const RegisterUnionPage = () => {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [isDone, setIsDone] = useState(false)
  return (
    <>
      <PageHeader title={t('unions.registerTitle')} description={t('unions.registerLead')} />
      {isDone ? (
        <SubmittedPanel />
      ) : (
        <RegistrationForm
          initialValues={emptyRegistration}
          submit={(form, key) => admin.unions.register(form, once(key))}
          onDone={() => {
            void client.invalidateQueries({ queryKey: ['registrations'] })
            setIsDone(true)
          }}
        />
      )}
    </>
  )
}

const SubmittedPanel = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <div className="panel" role="status">
      <Result
        status="success"
        title={t('unions.submittedTitle')}
        subTitle={t('unions.submittedText')}
        extra={
          <div className="row" style={{ justifyContent: 'center' }}>
            <Button type="primary" onClick={() => void navigate({ to: '/registrations' })}>
              {t('unions.seeProgress')}
            </Button>
            <Link to="/">{t('shell.backHome')}</Link>
          </div>
        }
      />
    </div>
  )
}
