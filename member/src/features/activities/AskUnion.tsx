import { ButtonAnchor } from '../../parts/LinkButton.tsx'
import { useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { useMyRecord } from '../members/my-record.ts'

/** The telephone of my union, where it left one. */
export const AskUnion = () => {
  const text = useText()
  const session = useSession()
  const phone = useMyRecord(session.data?.account.isVerified ?? false).data?.membership?.unionPhone
  if (!phone) return null
  return (
    <ButtonAnchor kind="plain" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {text('activities.steps.call', { phone })}
    </ButtonAnchor>
  )
}
