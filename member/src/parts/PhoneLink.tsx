import { useText } from '../platform/texts.ts'
import { ButtonAnchor } from './LinkButton.tsx'

/** Calls the union. */
export const PhoneLink = ({ phone }: { phone: string }) => {
  const text = useText()
  return (
    <ButtonAnchor kind="plain" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {text('parts.call', { phone })}
    </ButtonAnchor>
  )
}
