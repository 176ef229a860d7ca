import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useAccount } from '../../platform/session.ts'
import { type TextKey, useText, useTextList } from '../../platform/texts.ts'
import { UnionSearch } from '../members/UnionSearch.tsx'
import './accounts.css'

/** What to try, and how the own union finishes it for whoever no check can verify (seed 001, 一.4). */
export const VerifyHelpPage = () => {
  const text = useText()
  const { phoneMasked } = useAccount()
  return (
    <Page title={text('verifying.help')} up="/verify">
      <section className="stack">
        <h2>{text('verifying.helping.first')}</h2>
        <Sentences of="verifying.helping.tries" />
        <LinkButton to="/verify">{text('verifying.helping.again')}</LinkButton>
      </section>
      <section className="stack">
        <h2>{text('verifying.helping.union')}</h2>
        <p>{text('verifying.helping.unionWhy')}</p>
        <h3>{text('verifying.helping.bring')}</h3>
        <Sentences of="verifying.helping.brings" />
        <figure className="paper">
          <figcaption className="soft small">{text('verifying.helping.paper')}</figcaption>
          <p>{text('verifying.helping.paperText')}</p>
          <div className="paper-sign">
            <p>{text('verifying.helping.paperSign')}</p>
            <p>{text('verifying.helping.paperDay')}</p>
          </div>
        </figure>
        <p>{text('verifying.helping.phone', { phone: phoneMasked })}</p>
      </section>
      <section className="stack">
        <h2>{text('verifying.helping.find')}</h2>
        <UnionSearch
          action={({ officePhone }) =>
            officePhone ? (
              <PhoneLink phone={officePhone} />
            ) : (
              <p className="soft">{text('verifying.helping.noPhone')}</p>
            )
          }
        />
      </section>
    </Page>
  )
}

const Sentences = ({ of }: { of: TextKey }) => {
  const listOf = useTextList()
  return (
    <ol className="hints">
      {listOf(of).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  )
}
