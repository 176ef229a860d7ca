import type { JoinApplication, Membership } from '@huigong/contract'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { useText } from '../../platform/texts.ts'

type NextStepProps = {
  isVerified: boolean
  membership: Membership | null
  lastApplication: JoinApplication | undefined
}

export const NextStep = (props: NextStepProps) => (
  <section className="next-step">
    <Step {...props} />
  </section>
)

const Step = ({ isVerified, membership, lastApplication }: NextStepProps) => {
  const text = useText()
  if (!isVerified) {
    return (
      <>
        <h2>{text('home.verify.title')}</h2>
        <p>{text('home.verify.why')}</p>
        <LinkButton to="/verify">{text('home.verify.go')}</LinkButton>
      </>
    )
  }
  if (membership) {
    return (
      <>
        <h2>{membership.unionName}</h2>
        <LinkButton to="/card">{text('home.card.go')}</LinkButton>
      </>
    )
  }
  if (lastApplication?.status === 'pending' || lastApplication?.status === 'rejected') {
    const { id, status, unionName, reason } = lastApplication
    return (
      <>
        <h2>{text(`home.${status}.title`)}</h2>
        <p>{status === 'rejected' ? text('home.rejected.why', { reason }) : unionName}</p>
        <LinkButton to="/applications/$id" params={{ id }}>
          {text(`home.${status}.go`)}
        </LinkButton>
      </>
    )
  }
  return (
    <>
      <h2>{text('home.join.title')}</h2>
      <p>{text('home.join.why')}</p>
      <LinkButton to="/join">{text('home.join.go')}</LinkButton>
    </>
  )
}
