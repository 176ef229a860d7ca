import { LinkButton } from '../../parts/LinkButton.tsx'
import { useText } from '../../platform/texts.ts'
import { AskUnion } from './AskUnion.tsx'

/** What can be done about a refusal; nothing where only time helps. */
export const NextStep = ({ code, back }: { code: string; back: string }) => {
  const text = useText()
  switch (code) {
    case 'claim.not_verified':
      return (
        <LinkButton to="/verify" search={{ back }} kind="plain">
          {text('activities.steps.verify')}
        </LinkButton>
      )
    case 'claim.no_union':
    case 'claim.left':
      return (
        <LinkButton to="/join" kind="plain">
          {text('activities.steps.join')}
        </LinkButton>
      )
    case 'claim.other_union':
      return (
        <LinkButton to="/join/transfer" kind="plain">
          {text('activities.steps.transfer')}
        </LinkButton>
      )
    case 'claim.already':
    case 'claim.already_today':
      return (
        <LinkButton to="/vouchers" kind="plain">
          {text('activities.steps.vouchers')}
        </LinkButton>
      )
    case 'claim.retained':
    case 'claim.cap_reached':
      return <AskUnion />
    default:
      return null
  }
}
