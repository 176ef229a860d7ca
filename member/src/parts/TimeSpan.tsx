import { useText } from '../platform/texts.ts'

/** From one instant until another; a line breaks between them and not within. */
export const TimeSpan = ({ from, until }: { from: string; until: string }) => {
  const text = useText()
  return (
    <>
      <span className="instant">{text('activities.spanFrom', { from })}</span>{' '}
      <span className="instant">{until}</span>
    </>
  )
}
