import { UserAddOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { useAddress } from '../../platform/address.ts'

/** The opened form is in the address, so that a link can lead to it. */
export const AddButton = () => {
  const { t } = useTranslation()
  const { change } = useAddress()
  return (
    <GuardedButton
      may="administrators.manage"
      type="primary"
      icon={<UserAddOutlined aria-hidden />}
      onClick={() => change({ add: 'open' })}
    >
      {t('administrators.add')}
    </GuardedButton>
  )
}
