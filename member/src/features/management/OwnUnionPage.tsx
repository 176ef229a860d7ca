import { member } from '@huigong/client'
import { informationFields, type UnionDetail } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { Picture } from '../../parts/Picture.tsx'
import { useText } from '../../platform/texts.ts'
import { EmployerFacts } from '../registrations/RegistrationFacts.tsx'
import { useFieldWords } from './field-words.ts'
import { informationDraft } from './information-draft.ts'
import { managedKey, useManaged } from './management.ts'

/** 本级工会 with its superior, and what can be asked for it. */
export const OwnUnionPage = () => {
  const text = useText()
  const { unionId, may } = useManaged()
  const own = useQuery({
    queryKey: managedKey(unionId, 'own-union'),
    queryFn: () => member.management.getOwnUnion({}),
  })
  return (
    <Page title={text('management.information')} up="/management">
      {own.isPending ? <Loading /> : null}
      {own.error ? <FailureMessage error={own.error} onRetry={() => own.refetch()} /> : null}
      {own.data ? (
        <>
          <UnionFacts union={own.data.union} />
          {own.data.union.employers.map((employer) => (
            <section key={employer.id} className="stack">
              <h2>{text('management.employer')}</h2>
              <EmployerFacts employer={employer} />
            </section>
          ))}
          {own.data.superior ? <Superior union={own.data.superior} /> : null}
          {may('unions.manage') && own.data.union.status === 'active' ? (
            <div className="stack">
              <LinkButton to="/management/change" onClick={() => informationDraft.clear()}>
                {text('change.title')}
              </LinkButton>
              {own.data.union.superiorId ? (
                <LinkButton to="/management/cancellation" kind="plain">
                  {text('cancellation.title')}
                </LinkButton>
              ) : null}
            </div>
          ) : null}
        </>
      ) : null}
    </Page>
  )
}

const UnionFacts = ({ union }: { union: UnionDetail }) => {
  const text = useText()
  const wordsOf = useFieldWords()
  const label = text('names.informationFields.certificateId')
  return (
    <Facts
      facts={[
        [text('registration.union.level'), text(`names.unionLevels.${union.level}`)],
        ...informationFields.map(
          (field) =>
            [
              text(`names.informationFields.${field}`),
              field === 'certificateId' && union.certificateId ? (
                <Picture key="picture" imageId={union.certificateId} label={label} />
              ) : (
                wordsOf(union, field)
              ),
            ] as const,
        ),
        [text('management.members'), union.figures.members.toString()],
        [text('management.childUnions'), union.isAboveBase ? union.figures.childUnions.toString() : null],
      ]}
    />
  )
}

const Superior = ({ union }: { union: UnionDetail }) => {
  const text = useText()
  return (
    <section className="stack">
      <h2>{text('unionCard.superior')}</h2>
      <Facts
        facts={[
          [text('names.informationFields.name'), union.name],
          [text('names.informationFields.address'), union.address],
        ]}
      />
      {union.officePhone ? <PhoneLink phone={union.officePhone} /> : null}
    </section>
  )
}
