import { admin, once } from '@huigong/client'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { MerchantForm } from './MerchantForm.tsx'
import { merchantFormOf } from './merchant-values.ts'

export const NewMerchantPage = () => {
  const { t } = useTranslation()
  return (
    <RequirePermission may="merchants.manage">
      <PageHeader
        title={t('merchants.add')}
        description={t('merchants.addLead')}
        back={<Link to="/merchants">{t('merchants.backToList')}</Link>}
      />
      <MerchantForm
        submit={(values) =>
          admin.merchants.create(
            { ...merchantFormOf(values), contactPhone: values.contactPhone ?? '' },
            once(),
          )
        }
      />
    </RequirePermission>
  )
}
