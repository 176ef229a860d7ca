import type { StaffVoucher } from '@huigong/contract'
import { Alert, Modal, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { PrintSheets } from './PrintSheets.tsx'
import { usePrintedCodes } from './use-printed-codes.ts'

type PrintDialogProps = {
  activityId: string
  vouchers: readonly Pick<StaffVoucher, 'id' | 'name' | 'prints'>[]
  /** The codes were made, whether or not the sheets are printed then. */
  onDone?: () => void
  onClose: () => void
}

/** Says how many papers it makes and which earlier ones it makes worthless; then shows the sheets. */
export const PrintDialog = ({ activityId, vouchers, onDone, onClose }: PrintDialogProps) => {
  const { t } = useTranslation()
  const { codes, refused, isMaking, isMade, make } = usePrintedCodes(activityId, () => onDone?.())
  const again = vouchers.filter(({ prints }) => prints > 0).length
  const done = codes.length + refused.length
  if (isMade && codes.length > 0) return <PrintSheets codes={codes} refused={refused} onClose={onClose} />
  return (
    <Modal
      open
      title={t('vouchers.printing.title', { number: vouchers.length })}
      okText={t('vouchers.printing.make')}
      okButtonProps={{ disabled: isMade }}
      cancelText={t('parts.cancel')}
      confirmLoading={isMaking}
      cancelButtonProps={{ disabled: isMaking }}
      closable={!isMaking}
      mask={{ closable: false }}
      onOk={() => make(vouchers)}
      onCancel={onClose}
    >
      <div className="stack">
        <p>{t('vouchers.printing.effect')}</p>
        {again > 0 ? (
          <Alert type="warning" showIcon title={t('vouchers.printing.again', { number: again })} />
        ) : null}
        {isMaking ? (
          <Progress
            percent={Math.round((done / vouchers.length) * 100)}
            format={() => `${done}/${vouchers.length}`}
            aria-label={t('vouchers.printing.progress')}
          />
        ) : null}
        {refused.map(({ id, name, problem }) => (
          <Alert key={id} type="error" showIcon title={t('vouchers.printing.refused', { name, problem })} />
        ))}
      </div>
    </Modal>
  )
}
