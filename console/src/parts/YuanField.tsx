import { InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'

type YuanFieldProps = {
  id?: string
  /** In fen. */
  value?: number | null | undefined
  onChange?: (amountInFen: number | null) => void
  disabled?: boolean
}

/** An amount typed in yuan with at most two places; the form keeps whole fen. */
export const YuanField = ({ id, value, onChange, disabled = false }: YuanFieldProps) => {
  const { t } = useTranslation()
  return (
    <InputNumber<number>
      {...(id ? { id } : {})}
      value={value === null || value === undefined ? null : value / 100}
      min={0}
      max={9_999_999_999}
      precision={2}
      disabled={disabled}
      suffix={t('parts.yuan')}
      style={{ width: '100%' }}
      onChange={(yuan) => onChange?.(yuan === null ? null : Math.round(yuan * 100))}
    />
  )
}
