import type { MemberDetail } from '@huigong/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { EditMemberDrawer } from './EditMemberDrawer.tsx'

export const EditMember = ({ member }: { member: MemberDetail }) => {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <GuardedButton type="primary" may="members.manage" onClick={() => setIsOpen(true)}>
        {t('members.form.edit')}
      </GuardedButton>
      {member.abilities.manage ? (
        <EditMemberDrawer member={member} open={isOpen} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  )
}
