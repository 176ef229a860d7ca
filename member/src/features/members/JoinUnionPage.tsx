import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { chooseUnion, joinDraft } from './join-draft.ts'
import { useMyRecord } from './my-record.ts'
import { UnionSearch } from './UnionSearch.tsx'

/** The union applied to. */
export const JoinUnionPage = () => {
  const text = useText()
  const { kind } = joinDraft.useDraft()
  const myUnionId = useMyRecord().data?.membership?.unionId
  return (
    <Page
      title={text(`joining.searchTitle.${kind}`)}
      up={kind === 'member.transfer' ? '/join/transfer' : '/join'}
    >
      <p>{text(`joining.find.${kind}`)}</p>
      <UnionSearch
        action={(union) =>
          kind === 'member.transfer' && union.id === myUnionId ? (
            <p className="soft">{text('unionSearch.isMine')}</p>
          ) : (
            <LinkButton to="/join/form" kind="plain" onClick={() => chooseUnion(union)}>
              {text('unionSearch.choose')}
            </LinkButton>
          )
        }
      />
    </Page>
  )
}
