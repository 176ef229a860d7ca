import { Facts } from '../../parts/Facts.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { SignOutEverywhere } from './SignOutEverywhere.tsx'

/** 我的-账户安全 (seed 001, 七.1). */
export const SecurityPage = () => {
  const text = useText()
  const account = useAccount()
  const passwordWords = text(account.hasPassword ? 'security.hasPassword' : 'security.noPassword')
  return (
    <Page title={text('security.title')} up="/me">
      <Facts
        facts={[
          [text('security.phone'), account.phoneMasked],
          [
            text('security.loginName'),
            account.isCodeOnly ? null : (account.loginName ?? text('security.noLoginName')),
          ],
          [text('security.password'), account.isCodeOnly ? text('security.codeOnly') : passwordWords],
        ]}
      />
      <div className="rows">
        <RowLink to="/security/phone" icon={<Icon name="phone" />} name={text('security.changePhone')} />
        {account.isCodeOnly ? null : (
          <RowLink
            to="/security/password"
            icon={<Icon name="lock" />}
            name={text(account.hasPassword ? 'security.changePassword' : 'security.setPassword')}
          />
        )}
        <RowLink
          to="/security/closing"
          icon={<Icon name="bad" />}
          name={text('security.close')}
          more={text('security.closeMore')}
        />
      </div>
      <section className="stack-tight">
        <SignOutEverywhere />
        <p className="soft small">{text('security.everywhere.more')}</p>
      </section>
    </Page>
  )
}
