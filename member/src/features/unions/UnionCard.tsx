import type { UnionCard as Card } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { startWithUnion } from '../members/join-draft.ts'
import { useMyRecord } from '../members/my-record.ts'
import { chooseSuperior } from '../registrations/registration-draft.ts'

/** 工会名片: the union, and the two ways that begin at it. */
export const UnionCard = ({ card }: { card: Card }) => {
  const text = useText()
  const session = useSession()
  const membership = useMyRecord(session.data?.account.isVerified ?? false).data?.membership
  const isMember = membership ? membership.status !== 'unverified' : false
  const { unionId: id, name, takesUnions, takesMembers } = card
  const register = () =>
    chooseSuperior(
      {
        id,
        name,
        level: card.level,
        regionCode: card.regionCode ?? '',
        regionName: card.regionName ?? '',
      },
      'card',
    )
  return (
    <>
      <p className="soft">
        {text(`names.unionLevels.${card.level}`)} · {text(`names.unionKinds.${card.kind}`)}
      </p>
      <Facts
        facts={[
          [text('unionCard.superior'), card.superiorName],
          [text('unionCard.region'), card.regionName],
          [text('unionCard.address'), card.address],
        ]}
      />
      {session.data === null && (takesUnions || takesMembers) ? (
        <p className="soft">{text('unionCard.signInFirst')}</p>
      ) : null}
      <div className="stack">
        {takesMembers && membership?.unionId === id ? (
          <Message kind="hint">{text('joining.alreadyMember', { unionName: membership.unionName })}</Message>
        ) : takesMembers ? (
          <div className="stack-tight">
            <LinkButton
              to={isMember ? '/join/transfer' : '/join'}
              onClick={() => startWithUnion({ id, name })}
            >
              {text(isMember ? 'unionSearch.transfer' : 'unionCard.join')}
            </LinkButton>
            <p className="soft small">{text(isMember ? 'joining.moved' : 'unionCard.joinWho')}</p>
          </div>
        ) : null}
        {takesUnions ? (
          <div className="stack-tight">
            <LinkButton to="/register/union" kind={takesMembers ? 'plain' : 'primary'} onClick={register}>
              {text('unionCard.register')}
            </LinkButton>
            <p className="soft small">{text('unionCard.registerWho')}</p>
          </div>
        ) : null}
        {takesUnions || takesMembers ? null : <Message kind="hint">{text('unionCard.nothing')}</Message>}
        {card.officePhone ? <PhoneLink phone={card.officePhone} /> : null}
      </div>
    </>
  )
}
