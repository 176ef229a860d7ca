import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../parts/AuthorisedImage.tsx'
import type { RegistrationValues } from './registration-values.ts'
import './registration.css'

/** A registration as facts: in the summary before submitting and in the list of one's applications. */
export const RegistrationFacts = ({ values }: { values: RegistrationValues }) => {
  const { t } = useTranslation()
  return (
    <dl className="facts">
      <dt>{t('unions.employerName')}</dt>
      <dd>{values.employerName}</dd>
      <dt>{t('unions.employerCreditCode')}</dt>
      <dd className="numbers">{values.employerCreditCode}</dd>
      <dt>{t('unions.employerCertificate')}</dt>
      <dd>
        {values.employerCertificateId ? (
          <AuthorisedImage imageId={values.employerCertificateId} label={t('unions.employerCertificate')} />
        ) : (
          '—'
        )}
      </dd>
      <dt>{t('unions.independence')}</dt>
      <dd>{values.isIndependent ? t('unions.isIndependent') : t('unions.notIndependent')}</dd>
      <dt>{t('unions.unionName')}</dt>
      <dd>{values.unionName}</dd>
      {values.isIndependent ? (
        <>
          <dt>{t('unions.unionCreditCode')}</dt>
          <dd className="numbers">{values.unionCreditCode ?? '—'}</dd>
          <dt>{t('unions.unionCertificate')}</dt>
          <dd>
            {values.unionCertificateId ? (
              <AuthorisedImage imageId={values.unionCertificateId} label={t('unions.unionCertificate')} />
            ) : (
              '—'
            )}
          </dd>
        </>
      ) : null}
      <dt>{t('unions.superior')}</dt>
      <dd>{values.superiorName ?? '—'}</dd>
      <dt>{t('unions.officePhone')}</dt>
      <dd className="numbers">{values.officePhone?.trim() || '—'}</dd>
    </dl>
  )
}
