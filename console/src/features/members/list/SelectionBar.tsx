import type { MemberFilter, MemberRow } from '@huigong/contract'
import { Button, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'
import { useNumber } from '../../../platform/dates.ts'
import { BatchActions } from './BatchActions.tsx'
import { useAllMatching } from './use-all-matching.ts'
import type { ChosenMembers } from './use-member-selection.ts'

type SelectionBarProps = {
  chosen: ChosenMembers
  rows: readonly MemberRow[]
  total: number | null
  filter: MemberFilter
}

/** Selects the page or all that match, and what can be done with them; keeps its place so that the list never jumps. */
export const SelectionBar = ({ chosen, rows, total, filter }: SelectionBarProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const { search: address } = useAddress()
  const pageIds = rows.map(({ id }) => id)
  const isPageChosen = chosen.isAll || (pageIds.length > 0 && pageIds.every((id) => chosen.ids.includes(id)))
  const all = useAllMatching(filter, chosen.setAll)
  const togglePage = () => {
    if (chosen.isAll) return chosen.clear()
    const others = chosen.ids.filter((id) => !pageIds.includes(id))
    chosen.setIds(isPageChosen ? others : [...others, ...pageIds])
  }
  const isWholeList = address.cursor === undefined && rows.length < Number(address.limit ?? 20)
  const hasMore = !isWholeList && (total === null || total > chosen.number)
  return (
    <div className="members-selection">
      <div className="row">
        <Checkbox
          checked={isPageChosen}
          indeterminate={chosen.number > 0 && !isPageChosen}
          disabled={pageIds.length === 0}
          onChange={togglePage}
        >
          {t('members.select.page')}
        </Checkbox>
        <span className="numbers" role="status">
          {chosen.isAll
            ? t('members.select.allChosen', { count: chosen.number, number: number(chosen.number) })
            : chosen.number > 0
              ? t('members.select.chosen', { count: chosen.number, number: number(chosen.number) })
              : null}
        </span>
        {chosen.number === 0 && rows.length > 0 ? (
          <span className="soft">{t('members.select.hint')}</span>
        ) : null}
        {isPageChosen && !chosen.isAll && hasMore ? (
          <Button
            type="link"
            size="small"
            loading={all.isPending}
            onClick={() => (total === null ? all.mutate() : chosen.setAll(total))}
          >
            {total === null
              ? t('members.select.all')
              : t('members.select.allOf', { count: total, number: number(total) })}
          </Button>
        ) : null}
        {chosen.number > 0 ? (
          <Button type="link" size="small" onClick={chosen.clear}>
            {t('members.select.none')}
          </Button>
        ) : null}
      </div>
      {chosen.selection ? (
        <BatchActions selection={chosen.selection} filter={filter} onDone={chosen.clear} />
      ) : null}
    </div>
  )
}
