import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { joinDraft } from './join-draft.ts'
import { useMyRecord } from './my-record.ts'
import { UnionSearch } from './UnionSearch.tsx'

export const UnionsPage = () => {
  const text = useText()
  const { isVerified } = useAccount()
  const mine = useMyRecord(isVerified)
  const myUnionId = mine.data?.membership?.unionId
  return (
    <Page title={text('unionSearch.title')} up="/services">
      <UnionSearch
        action={({ id, name }) => {
          if (id === myUnionId) return <p className="soft">{text('unionSearch.isMine')}</p>
          if (myUnionId) return null
          return (
            <LinkButton
              to="/join/form"
              kind="plain"
              onClick={() => joinDraft.change({ unionId: id, unionName: name })}
            >
              {text('unionSearch.apply')}
            </LinkButton>
          )
        }}
      />
    </Page>
  )
}
