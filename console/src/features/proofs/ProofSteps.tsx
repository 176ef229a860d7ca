import { useTranslation } from 'react-i18next'

/** What happens from the paper to the account, so that nobody waits for the wrong thing. */
export const ProofSteps = () => {
  const { t } = useTranslation()
  const steps = t('proofs.steps', { returnObjects: true }) as { title: string; text: string }[]
  return (
    <ol className="panel proof-steps" aria-label={t('proofs.stepsTitle')}>
      {steps.map(({ title, text }, index) => (
        <li key={title}>
          <span className="proof-step-number numbers" aria-hidden>
            {index + 1}
          </span>
          <div>
            <p className="proof-step-title">{title}</p>
            <p className="soft">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
