import { Icon } from '../../parts/Icon.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useText } from '../../platform/texts.ts'
import { joinDraft, startApplication } from './join-draft.ts'

const ways = [
  { kind: 'member.join', icon: 'join' },
  { kind: 'member.registration', icon: 'record' },
] as const

/** 入会 or 会员登记: the difference in the words of whoever asks (seed 001, 三.1). */
export const JoinWays = () => {
  const text = useText()
  const { unionId, unionName, applicationId } = joinDraft.useDraft()
  const isChosen = unionId !== '' && !applicationId
  return (
    <>
      {isChosen ? (
        <div>
          <p className="soft small">{text('joining.toUnion')}</p>
          <p>{unionName}</p>
        </div>
      ) : null}
      <div className="stack">
        <h2>{text('joining.ask')}</h2>
        <div className="rows">
          {ways.map(({ kind, icon }) => (
            <RowLink
              key={kind}
              to={isChosen ? '/join/form' : '/join/union'}
              icon={<Icon name={icon} />}
              name={<strong>{text(`joining.ways.${kind}.name`)}</strong>}
              more={text(`joining.ways.${kind}.more`)}
              onClick={() => startApplication(kind)}
            />
          ))}
        </div>
        <p className="soft">{text('joining.unsure')}</p>
      </div>
    </>
  )
}
