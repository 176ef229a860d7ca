import type { DocumentVerification } from '@huigong/contract'
import { useState } from 'react'
import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'
import { hashFile } from './hash-file.ts'

type Compared =
  | { state: 'computing'; name: string }
  | { state: 'unreadable'; name: string }
  | { state: 'done'; name: string; hash: string }

/** Compares a file at hand with the one that was issued; it is read here and sent nowhere. */
export const CompareFile = ({ sheet }: { sheet: DocumentVerification }) => {
  const text = useText()
  const [compared, setCompared] = useState<Compared>()
  const [isOver, setIsOver] = useState(false)
  const compare = async (file: File | undefined) => {
    if (!file) return
    setCompared({ name: file.name, state: 'computing' })
    const hash = await hashFile(file).catch(() => null)
    setCompared(hash ? { name: file.name, state: 'done', hash } : { name: file.name, state: 'unreadable' })
  }
  return (
    <section className="sheet-compare" aria-labelledby="compare-title">
      <h2 id="compare-title">{text('sheets.compare')}</h2>
      <p className="soft">{text('sheets.compareWhy')}</p>
      <label
        className={`sheet-drop${isOver ? ' sheet-drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          void compare(event.dataTransfer.files[0])
        }}
      >
        <span className="sheet-drop-choose">{text('sheets.choose')}</span>
        <span className="soft">{text('sheets.drop')}</span>
        <input
          type="file"
          className="sheet-drop-input"
          accept=".pdf,.xlsx"
          onChange={(event) => {
            void compare(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      <div role="status">{compared ? <Outcome compared={compared} sheet={sheet} /> : null}</div>
    </section>
  )
}

const Outcome = ({ compared, sheet }: { compared: Compared; sheet: DocumentVerification }) => {
  const text = useText()
  const { name } = compared
  if (compared.state === 'computing') return <p className="soft">{text('sheets.computing')}</p>
  if (compared.state === 'unreadable') return <Message kind="problem">{text('sheets.unreadable')}</Message>
  const { workbookSha256, pdfSha256 } = sheet
  const format = { [String(workbookSha256)]: 'Excel', [String(pdfSha256)]: 'PDF' }[compared.hash]
  if (!format && !(workbookSha256 && pdfSha256)) return <Message kind="wait">{text('sheets.notYet')}</Message>
  return (
    <>
      <Message kind={format ? 'good' : 'problem'}>
        <strong>{text(format ? 'sheets.same' : 'sheets.differs')}</strong>
        <p>{text(format ? 'sheets.sameAs' : 'sheets.differsWhy', { name, format })}</p>
      </Message>
      <p className="soft">{text('sheets.fileDigest')}</p>
      <code className="sheet-digest">{compared.hash}</code>
    </>
  )
}
