import { member, once } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { CopySummary } from './CopySummary.tsx'
import { PrivacyCode } from './PrivacyCode.tsx'
import { saveFile } from './save-file.ts'

type Copy = Awaited<ReturnType<typeof member.privacy.exportMine>>

/** A copy of everything kept about me (个人信息保护法 art. 45). */
export const CopyPage = () => {
  const text = useText()
  const copy = useMutation({
    mutationFn: (code: string) => member.privacy.exportMine({ code }, once()),
    // Numbers in clear stay no longer than the page that shows them.
    gcTime: 0,
  })
  return (
    <Page title={text('privacy.copy.name')} up="/privacy">
      {copy.data ? (
        <ShownCopy copy={copy.data} />
      ) : (
        <>
          <p>{text('privacy.copy.why')}</p>
          <PrivacyCode
            submit={text('privacy.copy.go')}
            isBusy={copy.isPending}
            error={copy.error}
            onSubmit={(code) => copy.mutate(code)}
          />
        </>
      )}
    </Page>
  )
}

const ShownCopy = ({ copy }: { copy: Copy }) => {
  const text = useText()
  const [isSaved, setSaved] = useState(false)
  const { fileName, data } = copy
  return (
    <>
      <p>{text('privacy.copy.ready')}</p>
      <Message kind="wait">{text('privacy.copy.careful')}</Message>
      <div className="stack not-printed">
        <Button
          onClick={() => {
            saveFile(fileName, JSON.stringify(data, null, 2))
            setSaved(true)
          }}
        >
          {text('privacy.copy.save')}
        </Button>
        {isSaved ? <Message kind="good">{text('privacy.copy.saved', { fileName })}</Message> : null}
        <Button kind="plain" onClick={() => window.print()}>
          {text('privacy.copy.print')}
        </Button>
      </div>
      <CopySummary data={data} />
      <p className="soft small">{text('privacy.copy.restInFile')}</p>
    </>
  )
}
