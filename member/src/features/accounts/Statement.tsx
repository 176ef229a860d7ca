import { useState } from 'react'
import { Sheet } from '../../parts/Sheet.tsx'
import { type StatementName, useStatement, useText } from '../../platform/texts.ts'

type StatementProps = { name: StatementName; linkText: string }

/** Opens the statement on personal information in a sheet. */
export const Statement = ({ name, linkText }: StatementProps) => {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const { title, body } = useStatement(name)
  return (
    <div>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {linkText}
      </button>
      {isOpen ? (
        <Sheet title={title} closeText={text('signIn.statement.close')} onClose={() => setOpen(false)}>
          {body.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Sheet>
      ) : null}
    </div>
  )
}
