import { member } from '@huigong/client'
import type { SuperiorChoice } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { createDraft } from '../../platform/draft.ts'
import { useSettled } from '../../platform/settled.ts'
import { useText } from '../../platform/texts.ts'
import '../members/members.css'
import { chooseSuperior, registrationDraft } from './registration-draft.ts'

const searchDraft = createDraft({ search: '' })

/** First step: under whom. By a scanned card it is known already. */
export const SuperiorPage = () => {
  const text = useText()
  const { superior, refused } = registrationDraft.useDraft()
  return (
    <Page title={text('registration.title')} up="/services">
      <Steps step={1} of={5} />
      {refused.superiorId ? <Message kind="problem">{text('registration.superior.again')}</Message> : null}
      {superior ? (
        <section className="stack">
          <div>
            <p className="soft small">{text('registration.superior.chosen')}</p>
            <h2>{superior.name}</h2>
          </div>
          <LinkButton to="/register/union">{text('registration.next')}</LinkButton>
        </section>
      ) : (
        <p>{text('registration.superior.why')}</p>
      )}
      <SuperiorSearch chosenId={superior?.id} />
    </Page>
  )
}

const SuperiorSearch = ({ chosenId }: { chosenId: string | undefined }) => {
  const text = useText()
  const { search } = searchDraft.useDraft()
  const settled = useSettled(search.trim(), 350)
  const found = useQuery({
    queryKey: ['superior-choices', settled],
    queryFn: () => member.unions.listSuperiorChoices({ search: settled }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  })
  const unions = settled === '' ? undefined : found.data
  return (
    <search className="stack">
      <TextField
        label={text(chosenId ? 'registration.superior.other' : 'registration.superior.search')}
        hint={text('registration.superior.hint')}
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={60}
        value={search}
        onChange={(next) => searchDraft.change({ search: next })}
      />
      {settled !== '' && found.isLoading ? <Loading /> : null}
      {found.error ? <FailureMessage error={found.error} onRetry={() => found.refetch()} /> : null}
      <p role="status" className="soft">
        {unions?.length === 0
          ? text('registration.superior.none')
          : unions
            ? text('unionSearch.found', { count: unions.length })
            : null}
      </p>
      <ul className="union-list">
        {unions?.map((union) => (
          <li key={union.id} className="union-found">
            <h2>{union.name}</h2>
            <p className="soft">{placeOf(union, text)}</p>
            <LinkButton to="/register/union" kind="plain" onClick={() => choose(union)}>
              {text('registration.superior.choose')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </search>
  )
}

const placeOf = (union: SuperiorChoice, text: ReturnType<typeof useText>) =>
  [text(`names.unionLevels.${union.level}`), union.regionName, union.superiorName].filter(Boolean).join(' · ')

const choose = ({ id, name, level, regionCode, regionName }: SuperiorChoice) =>
  chooseSuperior({ id, name, level, regionCode: regionCode ?? '', regionName: regionName ?? '' }, 'search')
