import { Button, Modal, Switch } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { useReviewKeys } from './use-review-keys.ts'

type KeysDialogProps = {
  keys: ReturnType<typeof useReviewKeys>
  open: boolean
  onOpen: (open: boolean) => void
}

const listed = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'expand'],
  ['a', 'approve'],
  ['r', 'reject'],
  ['x', 'select'],
  ['?', 'help'],
] as const

export const KeysDialog = ({ keys, open, onOpen }: KeysDialogProps) => {
  const { t } = useTranslation()
  const id = useId()
  return (
    <>
      <Button className="review-keys-open" onClick={() => onOpen(true)}>
        {t('reviews.keys.open')}
      </Button>
      <Modal
        open={open}
        title={t('reviews.keys.title')}
        footer={null}
        destroyOnHidden
        onCancel={() => onOpen(false)}
      >
        <div className="stack">
          <div className="row">
            <Switch id={id} checked={keys.enabled} onChange={keys.change} />
            <label htmlFor={id}>{t('reviews.keys.enabled')}</label>
          </div>
          <dl className="review-keys">
            {listed.map(([key, action]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(`reviews.keys.${action}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="soft">{t('reviews.keys.hint')}</p>
        </div>
      </Modal>
    </>
  )
}
