import { useEffect, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { ConfirmByCode } from './ConfirmByCode.tsx'
import { ManagedUnionChoice } from './ManagedUnionChoice.tsx'
import { useManagedUnions } from './managed-unions.ts'

type OpenManagementPageProps = { hasEnded: boolean; lastUnionId: string | undefined }

/** Which union, then a code: a phone lies about, and here is decided about other people. */
export const OpenManagementPage = ({ hasEnded, lastUnionId }: OpenManagementPageProps) => {
  const text = useText()
  const [chosenId, setChosenId] = useState(lastUnionId)
  const { unions, isSuccess } = useManagedUnions('')
  const only = isSuccess && unions.length === 1 ? unions[0] : undefined
  const [chosenName, setChosenName] = useState<string>()
  useEffect(() => {
    if (only) setChosenId(only.id)
  }, [only])
  const name = chosenName ?? unions.find((union) => union.id === chosenId)?.name
  return (
    <Page title={text('management.title')} up="/me">
      {hasEnded ? <Message kind="wait">{text('management.ended')}</Message> : null}
      {chosenId ? (
        <>
          <div>
            <p className="soft small">{text('management.union')}</p>
            <h2>{name}</h2>
          </div>
          <ConfirmByCode unionId={chosenId} />
          {only ? null : (
            <Button kind="plain" onClick={() => setChosenId(undefined)}>
              {text('management.other')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p>{text('management.choose')}</p>
          <ManagedUnionChoice
            action={(union) => (
              <Button
                kind="plain"
                onClick={() => {
                  setChosenId(union.id)
                  setChosenName(union.name)
                }}
              >
                {text('management.chooseThis')}
              </Button>
            )}
          />
        </>
      )}
    </Page>
  )
}
