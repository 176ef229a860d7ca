import type { MemberDetail } from '@huigong/contract'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { DiscloseDialog } from './DiscloseDialog.tsx'

const shownForSeconds = 60

type DisclosableNumberProps = { member: MemberDetail; field: 'document' | 'phone' }

/** A masked number that can be shown for a minute with a reason. The clear value lives in this component only. */
export const DisclosableNumber = ({ member, field }: DisclosableNumberProps) => {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const clear = useClearValue()
  const masked = field === 'document' ? member.documentMasked : member.phoneMasked
  return (
    <span className="row">
      <span className="numbers members-number" role="status">
        {clear.value ?? masked}
      </span>
      {clear.value ? (
        <>
          <span className="soft numbers" aria-hidden>
            {t('members.disclose.shown', { seconds: clear.seconds })}
          </span>
          <Button size="small" onClick={clear.hide}>
            {t('members.disclose.hide')}
          </Button>
        </>
      ) : null}
      {clear.value ? null : (
        <GuardedButton
          may="members.disclose"
          refusal={member.abilities.disclose ? null : 'permission.denied'}
          size="small"
          onClick={() => setIsAsking(true)}
        >
          {t(`members.disclose.${field}`)}
        </GuardedButton>
      )}
      {isAsking ? (
        <DiscloseDialog
          member={member}
          field={field}
          onShow={(value) => {
            clear.show(value)
            setIsAsking(false)
          }}
          onCancel={() => setIsAsking(false)}
        />
      ) : null}
    </span>
  )
}

/** Forgets the value after its time, and when the page is left even if the browser keeps it for going back. */
const useClearValue = () => {
  const [shown, setShown] = useState<{ value: string; until: number }>()
  const [now, setNow] = useState(0)
  const hide = () => setShown(undefined)
  useEffect(() => {
    if (!shown) return
    const tick = setInterval(() => {
      setNow(Date.now())
      if (Date.now() >= shown.until) setShown(undefined)
    }, 500)
    const leave = () => setShown(undefined)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(tick)
      window.removeEventListener('pagehide', leave)
    }
  }, [shown])
  const show = (value: string) => {
    setNow(Date.now())
    setShown({ value, until: Date.now() + shownForSeconds * 1000 })
  }
  return { value: shown?.value, seconds: shown ? Math.ceil((shown.until - now) / 1000) : 0, show, hide }
}
