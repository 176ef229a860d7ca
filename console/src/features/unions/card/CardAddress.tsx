import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** The address behind the picture, for a message; copied, or selected where the browser does not let copy. */
export const CardAddress = ({ url }: { url: string }) => {
  const { t } = useTranslation()
  const id = useId()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    const field = document.getElementById(id) as HTMLInputElement | null
    field?.select()
    // Without https, or where it is forbidden, there is no clipboard to write to; the old command still works.
    await (navigator.clipboard?.writeText(url) ?? Promise.reject()).catch(() => document.execCommand('copy'))
    setIsCopied(true)
  }
  return (
    <div className="union-card-address">
      <label htmlFor={id}>{t('unions.card.address')}</label>
      <div className="union-card-line">
        <Input id={id} readOnly value={url} onFocus={(event) => event.target.select()} />
        <Button
          icon={isCopied ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
          onClick={() => void copy()}
        >
          {t(isCopied ? 'unions.card.copied' : 'unions.card.copy')}
        </Button>
      </div>
    </div>
  )
}
