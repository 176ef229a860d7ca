import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import './sheet.css'

type SheetProps = {
  title: string
  closeText: string
  /** Plain where the sheet has a main button of its own. */
  closeKind?: 'primary' | 'plain'
  onClose: () => void
  children: ReactNode
}

/** Rises from the bottom. The browser's own dialog: it keeps the focus, and Escape or the back of the sheet closes it. */
export const Sheet = ({ title, closeText, closeKind, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={titleId} onClose={onClose}>
      <div className="stack">
        <h2 id={titleId}>{title}</h2>
        {children}
        <Button kind={closeKind} onClick={() => dialog.current?.close()}>
          {closeText}
        </Button>
      </div>
    </dialog>
  )
}
