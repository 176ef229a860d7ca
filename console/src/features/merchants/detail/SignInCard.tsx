import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** What a clerk needs to know: where the merchant app is, and the way in the first time (seed 004, 三.2). */
export const SignInCard = () => {
  const { t } = useTranslation()
  const id = useId()
  const [isCopied, setIsCopied] = useState(false)
  const address = `${window.location.origin}/merchant/`
  const picture = useQuery({
    queryKey: ['qr', address],
    queryFn: async () => (await import('qrcode')).toDataURL(address, { width: 384, margin: 2 }),
    staleTime: Infinity,
  })
  const copy = async () => {
    ;(document.getElementById(id) as HTMLInputElement | null)?.select()
    // Without https, or where it is forbidden, there is no clipboard to write to; the old command still works.
    await (navigator.clipboard?.writeText(address) ?? Promise.reject()).catch(() =>
      document.execCommand('copy'),
    )
    setIsCopied(true)
  }
  return (
    <section className="panel stack sign-in-card" aria-label={t('merchants.signIn.title')}>
      <h2 className="section-title">{t('merchants.signIn.title')}</h2>
      {picture.data ? (
        <img src={picture.data} alt={t('merchants.signIn.picture', { address })} />
      ) : (
        <div className="sign-in-card-waiting" />
      )}
      <ol>
        {['open', 'code', 'password', 'scan'].map((step) => (
          <li key={step}>{t(`merchants.signIn.${step}`)}</li>
        ))}
      </ol>
      <div className="sign-in-card-address">
        <label htmlFor={id} className="soft">
          {t('merchants.signIn.address')}
        </label>
        <div className="row">
          <Input id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
          <Button
            icon={isCopied ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
            onClick={() => void copy()}
          >
            {t(isCopied ? 'merchants.signIn.copied' : 'merchants.signIn.copy')}
          </Button>
        </div>
      </div>
    </section>
  )
}
