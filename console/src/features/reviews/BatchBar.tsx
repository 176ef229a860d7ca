import { Button, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReviewQueue } from './use-review-queue.ts'

/** What can be done with the selected applications together; keeps its place so that the list never jumps. */
export const BatchBar = ({ queue }: { queue: ReviewQueue }) => {
  const { t } = useTranslation()
  const number = queue.selected.length
  const decidable = queue.rows.filter((row) => row.abilities.decide)
  const isAll = number > 0 && number === decidable.length
  const selectAll = () => queue.setSelectedIds(isAll ? [] : decidable.map(({ id }) => id))
  return (
    <div className="review-batch row">
      <Checkbox
        checked={isAll}
        indeterminate={number > 0 && !isAll}
        disabled={decidable.length === 0}
        onChange={selectAll}
      >
        {t('reviews.decide.selectPage')}
      </Checkbox>
      <Button disabled={number === 0} onClick={() => queue.ask('approve', queue.selected)}>
        {t('reviews.decide.approveMany')}
      </Button>
      <Button disabled={number === 0} danger onClick={() => queue.ask('reject', queue.selected)}>
        {t('reviews.decide.rejectMany')}
      </Button>
      <span className="numbers" role="status">
        {number > 0 ? t('reviews.decide.selected', { number }) : null}
      </span>
    </div>
  )
}
