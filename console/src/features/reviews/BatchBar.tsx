import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReviewQueue } from './use-review-queue.ts'

/** What can be done with the selected applications together; keeps its place so that the list never jumps. */
export const BatchBar = ({ queue }: { queue: ReviewQueue }) => {
  const { t } = useTranslation()
  const number = queue.selected.length
  return (
    <div className="review-batch row">
      <span className="numbers" role="status">
        {t('reviews.decide.selected', { number })}
      </span>
      <Button disabled={number === 0} onClick={() => queue.ask('approve', queue.selected)}>
        {t('reviews.decide.approveMany')}
      </Button>
      <Button disabled={number === 0} danger onClick={() => queue.ask('reject', queue.selected)}>
        {t('reviews.decide.rejectMany')}
      </Button>
      {number > 0 ? (
        <Button type="text" onClick={() => queue.setSelectedIds([])}>
          {t('reviews.decide.clear')}
        </Button>
      ) : null}
    </div>
  )
}
