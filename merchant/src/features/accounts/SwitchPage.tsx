import { Page } from '@huigong/member/parts/Page'
import { useNavigate } from '@tanstack/react-router'
import { useCounter } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { MerchantChoice } from './MerchantChoice.tsx'

export const SwitchPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const { merchant, merchants } = useCounter()
  return (
    <Page title={text('shops.switch')} up="/me">
      <p>{text('shops.chooseWhy')}</p>
      <MerchantChoice
        merchants={merchants}
        chosenId={merchant.id}
        onChosen={() => void navigate({ to: '/', replace: true })}
      />
    </Page>
  )
}
