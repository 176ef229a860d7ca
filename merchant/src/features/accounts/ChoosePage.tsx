import { Message } from '@huigong/member/parts/Message'
import { Page } from '@huigong/member/parts/Page'
import type { Merchant } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { MerchantChoice } from './MerchantChoice.tsx'
import { SignOut } from './SignOut.tsx'

/** After signing in, for those who scan for several merchants, or for none any more. */
export const ChoosePage = ({ merchants }: { merchants: readonly Merchant[] }) => {
  const text = useText()
  return (
    <Page title={text('shops.choose')}>
      {merchants.length === 0 ? (
        <Message kind="wait">{text('shops.none')}</Message>
      ) : (
        <>
          <p>{text('shops.chooseWhy')}</p>
          <MerchantChoice merchants={merchants} />
        </>
      )}
      <SignOut />
    </Page>
  )
}
