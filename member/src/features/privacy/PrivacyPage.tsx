import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'

/** What everybody may do with their own data (个人信息保护法 art. 44 to 50). */
export const PrivacyPage = () => {
  const text = useText()
  const { isVerified } = useAccount()
  return (
    <Page title={text('privacy.title')} up="/me">
      <p className="soft">{text(isVerified ? 'privacy.why' : 'privacy.verifyFirst')}</p>
      <div className="rows">
        {isVerified ? (
          <RowLink
            to="/privacy/accesses"
            icon={<Icon name="eye" />}
            name={text('privacy.accesses.name')}
            more={text('privacy.accesses.more')}
          />
        ) : null}
        <RowLink
          to="/privacy/consents"
          icon={<Icon name="good" />}
          name={text('privacy.consents.name')}
          more={text('privacy.consents.more')}
        />
        {isVerified ? (
          <RowLink
            to="/privacy/copy"
            icon={<Icon name="save" />}
            name={text('privacy.copy.name')}
            more={text('privacy.copy.more')}
          />
        ) : null}
        <RowLink
          to="/security/closing"
          icon={<Icon name="bad" />}
          name={text('security.close')}
          more={text('security.closeMore')}
        />
      </div>
    </Page>
  )
}
