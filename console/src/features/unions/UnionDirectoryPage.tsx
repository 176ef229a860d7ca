import { useTranslation } from 'react-i18next'
import { FilterBar } from '../../parts/FilterBar.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useAddress } from '../../platform/address.ts'
import { useSession } from '../../platform/session.ts'
import { UnionTable } from './UnionTable.tsx'
import { UnionTree } from './UnionTree.tsx'
import './union-directory.css'

export const UnionDirectoryPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('shell.menu.unionDirectory')} description={t('unions.directoryLead')} />
      <RequirePermission may="unions.view_below">
        <Directory />
      </RequirePermission>
    </>
  )
}

/** The tree and the list share the address: `union` is the node whose children are listed, `search` looks below all. */
const Directory = () => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const { search, change } = useAddress()
  const own = session!.union!
  const text = search.search === undefined ? undefined : String(search.search)
  const chosenId = search.union === undefined ? own.id : String(search.union)
  const choose = (id: string) =>
    change({ union: id === own.id ? undefined : id, search: undefined, cursor: undefined })
  return (
    <>
      <FilterBar
        fields={[
          {
            kind: 'search',
            key: 'search',
            label: t('unions.searchBelow'),
            placeholder: t('unions.searchBelowPlaceholder'),
          },
        ]}
      />
      <div className="directory">
        <section className="panel directory-tree" aria-label={t('unions.tree')}>
          <UnionTree own={own} chosenId={chosenId} onChoose={choose} />
        </section>
        <UnionTable
          superiorId={chosenId}
          search={text}
          onChoose={(union) => choose(union.id)}
          onOpenInTree={(union) =>
            change({ union: union.id === own.id ? undefined : union.id }, { replace: true })
          }
        />
      </div>
    </>
  )
}
