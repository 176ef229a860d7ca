import { PrinterOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { PaperVoucher } from './PaperVoucher.tsx'
import type { PrintedCode, RefusedPrint } from './use-printed-codes.ts'
import './print-sheets.css'

type PrintSheetsProps = {
  codes: readonly PrintedCode[]
  refused: readonly RefusedPrint[]
  onClose: () => void
}

const onSheet = 8

/** A4 sheets with lines to cut along, on the screen as they come out of the printer. */
export const PrintSheets = ({ codes, refused, onClose }: PrintSheetsProps) => {
  const { t } = useTranslation()
  const frame = useRef<HTMLDialogElement>(null)
  useEffect(() => frame.current?.showModal(), [])
  const sheets = Array.from({ length: Math.ceil(codes.length / onSheet) }, (_, place) =>
    codes.slice(place * onSheet, (place + 1) * onSheet),
  )
  return createPortal(
    <dialog ref={frame} className="print-sheets" aria-label={t('vouchers.printing.sheets')} onClose={onClose}>
      {/* Only while the sheets are open: whatever else is printed keeps its own margins. */}
      <style>{'@page { size: A4; margin: 0 }'}</style>
      <div className="print-sheets-bar">
        <p>{t('vouchers.printing.made', { number: codes.length, sheets: sheets.length })}</p>
        <Button onClick={() => frame.current?.close()}>{t('vouchers.printing.close')}</Button>
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('vouchers.print')}
        </Button>
      </div>
      {refused.length > 0 ? (
        <div className="print-sheets-refused stack">
          {refused.map(({ id, name, problem }) => (
            <Alert
              key={id}
              type="warning"
              showIcon
              title={t('vouchers.printing.refused', { name, problem })}
            />
          ))}
        </div>
      ) : null}
      {sheets.map((sheet) => (
        <div key={sheet[0]!.id} className="print-sheet">
          {sheet.map((code) => (
            <PaperVoucher key={code.id} code={code} />
          ))}
        </div>
      ))}
    </dialog>,
    document.body,
  )
}
