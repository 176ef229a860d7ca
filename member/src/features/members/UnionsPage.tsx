import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { startWithUnion } from './join-draft.ts'
import { useMyRecord } from './my-record.ts'
import { UnionSearch } from './UnionSearch.tsx'

export const UnionsPage = () => {
  const text = useText()
  const { isVerified } = useAccount()
  const membership = useMyRecord(isVerified).data?.membership
  const isMember = membership !== null && membership !== undefined && membership.status !== 'unverified'
  return (
    <Page title={text('unionSearch.title')} up="/services">
      <UnionSearch
        action={(union) =>
          union.id === membership?.unionId ? (
            <p className="soft">{text('unionSearch.isMine')}</p>
          ) : (
            <LinkButton
              to={isMember ? '/join/transfer' : '/join'}
              kind="plain"
              onClick={() => startWithUnion(union)}
            >
              {text(isMember ? 'unionSearch.transfer' : 'unionSearch.apply')}
            </LinkButton>
          )
        }
      />
    </Page>
  )
}
