import type { VerificationOutcome } from '@huigong/contract'
import { useRouter } from '@tanstack/react-router'
import { Button } from '../../parts/Button.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useText } from '../../platform/texts.ts'
import { MemberCard } from '../members/MemberCard.tsx'
import { useMyCard } from '../members/my-card.ts'

/** What the verification led to: a membership at once, a name to be corrected by the union, or nobody knew this person. */
export const VerifyOutcome = ({
  result,
  back,
}: {
  result: VerificationOutcome
  back: string | undefined
}) => {
  const text = useText()
  const router = useRouter()
  // Whoever was led here by something else goes on with that first.
  const { title, what, next } = outcomes[result.outcome](result, text, back ? 'plain' : 'primary')
  return (
    <Page title={title} up="/">
      {what}
      {back ? (
        <Button onClick={() => router.navigate({ href: back })}>{text('verification.goOn')}</Button>
      ) : null}
      {next}
      <p className="soft">{text('verification.toComputer')}</p>
    </Page>
  )
}

type Words = ReturnType<typeof useText>
type Kind = 'primary' | 'plain'

const outcomes = {
  joined: ({ unionName }: VerificationOutcome, text: Words, kind: Kind) => ({
    title: text('verification.joined.title'),
    what: (
      <>
        <Message kind="good">{text('verification.joined.what', { unionName })}</Message>
        <NewCard />
      </>
    ),
    next: (
      <LinkButton to="/card" kind={kind}>
        {text('verification.joined.go')}
      </LinkButton>
    ),
  }),
  name_differs: ({ unionName, unionPhone }: VerificationOutcome, text: Words) => ({
    title: text('verification.nameDiffers.title'),
    what: <Message kind="wait">{text('verification.nameDiffers.what', { unionName })}</Message>,
    next: unionPhone ? <PhoneLink phone={unionPhone} /> : <p>{text('verification.nameDiffers.noPhone')}</p>,
  }),
  no_union: (_: VerificationOutcome, text: Words, kind: Kind) => ({
    title: text('verification.noUnion.title'),
    what: <Message kind="good">{text('verification.noUnion.what')}</Message>,
    next: (
      <LinkButton to="/join" kind={kind}>
        {text('verification.noUnion.go')}
      </LinkButton>
    ),
  }),
}

const NewCard = () => {
  const card = useMyCard()
  return card.data ? <MemberCard card={card.data} /> : null
}
