import type { ShownProof } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { formatDay } from '../../../platform/dates.ts'
import { Consequences } from './Consequences.tsx'
import './subjects.css'

type ProofSubjectProps = {
  form: ShownProof
  isPending: boolean
  /** Read by whoever decides, not by whoever applied. */
  isForDecision: boolean
}

/** The stamped paper beside what was entered from it, and what follows once the paper is accepted. */
export const ProofSubject = ({ form, isPending, isForDecision }: ProofSubjectProps) => {
  const { t } = useTranslation()
  const name = (key: string, values: Record<string, string> = {}) =>
    t(`reviews.subjects.proof.${key}`, values)
  const effects = [
    name('effect.account'),
    ...(form.joins ? [name('effect.joins', { union: form.unionName })] : []),
    name('effect.told'),
  ]
  return (
    <div className="proof-subject">
      <section aria-label={name('paper')}>
        <h3 className="fact-list-title">{name('paper')}</h3>
        {form.proofId ? (
          <AuthorisedImage imageId={form.proofId} label={name('paper')} isLarge />
        ) : (
          <p className="soft">{name('paperGone')}</p>
        )}
      </section>
      <div className="proof-facts">
        <ProofFacts form={form} />
        {isPending ? (
          <>
            {isForDecision ? (
              <Consequences
                title={name('check')}
                items={t('reviews.subjects.proof.checks', { returnObjects: true }) as string[]}
              />
            ) : null}
            <Consequences title={name('effects')} items={effects} />
          </>
        ) : null}
      </div>
    </div>
  )
}

const ProofFacts = ({ form }: { form: ShownProof }) => {
  const { t } = useTranslation()
  const name = (key: string, values: Record<string, string> = {}) =>
    t(`reviews.subjects.proof.${key}`, values)
  const word = (key: string) => t(`reviews.form.${key}`)
  const only = (fact: Fact): Fact[] => (fact.value ? [fact] : [])
  const joins = form.joinedOn ? name('joinsOn', { on: formatDay(form.joinedOn) }) : t('names.yesOrNo.yes')
  return (
    <FactList
      title={name('person')}
      facts={[
        { label: name('reason'), value: t(`names.proofReasons.${form.reason}`) },
        { label: name('union'), value: form.unionName },
        { label: word('name'), value: form.name },
        { label: word('documentKind'), value: t(`values.identityDocumentKinds.${form.documentKind}`) },
        { label: word('document'), value: form.documentMasked, isCode: true },
        { label: word('phone'), value: form.phoneMasked, isCode: true },
        ...only({ label: word('sex'), value: form.sex && t(`names.sexes.${form.sex}`) }),
        ...only({ label: t('names.personFields.bornOn'), value: form.bornOn, isCode: true }),
        ...only({ label: t('names.personFields.nationality'), value: form.nationality }),
        { label: name('joins'), value: form.joins ? joins : t('names.yesOrNo.no') },
        ...only({ label: word('note'), value: form.note, isWide: true }),
      ]}
    />
  )
}
