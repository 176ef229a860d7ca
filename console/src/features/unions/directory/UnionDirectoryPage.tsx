import { useTranslation } from 'react-i18next'
import { FilterBar } from '../../../parts/FilterBar.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { useAddress } from '../../../platform/address.ts'
import { today } from '../../../platform/dates.ts'
import { useSession } from '../../../platform/session.ts'
import { PastNotice } from './PastNotice.tsx'
import { PastUnionTable } from './PastUnionTable.tsx'
import { TreeDay } from './TreeDay.tsx'
import { UnionTable } from './UnionTable.tsx'
import { UnionTree } from './UnionTree.tsx'
import { treeOfToday, treeOnDay } from './union-branches.ts'
import './union-directory.css'

/** 工会组织目录: what lies below the own union, today or as it stood on a day (seed 000, section 6). */
export const UnionDirectoryPage = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const on = search.on === undefined || String(search.on) >= today() ? undefined : String(search.on)
  return (
    <>
      <PageHeader
        title={t('shell.menu.unionDirectory')}
        description={t(on ? 'unions.past.lead' : 'unions.directoryLead')}
        action={<TreeDay on={on} />}
      />
      <RequirePermission may="unions.view_below">
        <Directory key={on} on={on} />
      </RequirePermission>
    </>
  )
}

/** The tree and the list share the address: `union` is the node whose children are listed, `search` looks below all. */
const Directory = ({ on }: { on: string | undefined }) => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const { search, change } = useAddress()
  const own = session!.union!
  const text = search.search === undefined ? undefined : String(search.search)
  const chosenId = search.union === undefined ? own.id : String(search.union)
  const addressOf = (id: string) => (id === own.id ? undefined : id)
  const choose = (id: string) => change({ union: addressOf(id), search: undefined, cursor: undefined })
  const field = {
    kind: 'search',
    key: 'search',
    label: t('unions.searchBelow'),
    placeholder: t('unions.searchBelowPlaceholder'),
  } as const
  return (
    <>
      {on ? <PastNotice on={on} /> : <FilterBar fields={[field]} />}
      <div className={on ? 'directory directory-past' : 'directory'}>
        <section className="panel directory-tree" aria-label={t('unions.tree')}>
          <UnionTree
            own={own}
            chosenId={chosenId}
            onChoose={choose}
            source={on ? treeOnDay(on) : treeOfToday}
          />
        </section>
        {on ? (
          <PastUnionTable on={on} superiorId={chosenId} onChoose={choose} />
        ) : (
          <UnionTable
            superiorId={chosenId}
            search={text}
            onChoose={(union) => choose(union.id)}
            onOpenInTree={(union) => change({ union: addressOf(union.id) }, { replace: true })}
          />
        )}
      </div>
    </>
  )
}
