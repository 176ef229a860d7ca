import { DisplaySettings } from '@huigong/member/accounts/DisplaySettings'
import { Facts } from '@huigong/member/parts/Facts'
import { Icon } from '@huigong/member/parts/Icon'
import { Page } from '@huigong/member/parts/Page'
import { RowLink } from '@huigong/member/parts/RowLink'
import { useCounter } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { SignOut } from './SignOut.tsx'

export const MePage = () => {
  const text = useText()
  const { account, word, merchant, merchants } = useCounter()
  return (
    <Page title={text('me.title')}>
      <Facts
        facts={[
          [text('me.merchant'), merchant.name + (merchant.isOnline ? '' : ` · ${text('shops.offline')}`)],
          [text('me.clerk'), [account.name, account.phoneMasked].filter(Boolean).join(' · ')],
          [text('me.word'), word],
        ]}
      />
      <p className="soft small">{text('me.wordWhy')}</p>
      <div className="rows">
        {merchants.length > 1 ? (
          <RowLink
            to="/merchants"
            icon={<Icon name="transfer" />}
            name={text('shops.switch')}
            more={text('me.merchants', { count: merchants.length })}
          />
        ) : null}
        <RowLink to="/password" icon={<Icon name="lock" />} name={text('password.change')} />
      </div>
      <DisplaySettings />
      <SignOut />
    </Page>
  )
}
