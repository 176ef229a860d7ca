import type { Membership, MembershipApplication } from '@huigong/contract'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useText } from '../../platform/texts.ts'
import { AfterEnd } from './AfterEnd.tsx'
import { MemberHome } from './MemberHome.tsx'
import { Step } from './Step.tsx'

type NextStepProps = {
  isVerified: boolean
  membership: Membership | null
  lastApplication: MembershipApplication | undefined
}

/** The one thing that comes next: proving the name, a union, an application that waits or was refused, the card. */
export const NextStep = ({ isVerified, membership, lastApplication }: NextStepProps) => {
  const text = useText()
  if (!isVerified) {
    return (
      <Step title={text('home.verify.title')} why={text('home.verify.why')}>
        <LinkButton to="/verify">{text('home.verify.go')}</LinkButton>
      </Step>
    )
  }
  if (membership && membership.status !== 'unverified') {
    return <MemberHome membership={membership} lastApplication={lastApplication} />
  }
  if (lastApplication?.status === 'pending' || lastApplication?.status === 'rejected') {
    const { id, status, kind, decidingUnionName, reason } = lastApplication
    return (
      <Step
        title={text(`home.${status}.${kind}`)}
        why={text(`home.${status}.why`, { unionName: decidingUnionName, reason })}
      >
        <LinkButton to="/applications/$id" params={{ id }}>
          {text(`home.${status}.go`)}
        </LinkButton>
      </Step>
    )
  }
  if (membership) {
    const { unionName, unionPhone } = membership
    return (
      <Step title={text('home.nameDiffers.title')} why={text('home.nameDiffers.why', { unionName })}>
        {unionPhone ? <PhoneLink phone={unionPhone} /> : null}
        <LinkButton to="/join" kind="plain">
          {text('home.nameDiffers.go')}
        </LinkButton>
      </Step>
    )
  }
  return (
    <AfterEnd>
      <Step title={text('home.join.title')} why={text('home.join.why')}>
        <LinkButton to="/join">{text('home.join.go')}</LinkButton>
      </Step>
    </AfterEnd>
  )
}
