import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { useAddress } from '../../../platform/address.ts'
import type { PersonSearch } from '../../../platform/person-search.ts'

/** Nobody at all, or nobody under these filters. */
export const EmptyMembers = ({ people }: { people: PersonSearch }) => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const isFiltered = people.text !== undefined || search.status !== undefined || search.union !== undefined
  if (!isFiltered) return <EmptyState title={t('members.empty.none')} hint={t('members.empty.noneHint')} />
  const clear = () => {
    people.set('')
    change({ search: undefined, status: undefined, union: undefined, cursor: undefined })
  }
  return (
    <EmptyState
      title={t('members.empty.search')}
      hint={t('members.empty.searchHint')}
      action={<Button onClick={clear}>{t('members.empty.clear')}</Button>}
    />
  )
}
