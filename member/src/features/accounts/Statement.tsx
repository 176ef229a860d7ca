import { useState } from 'react'
import { Sheet } from '../../parts/Sheet.tsx'
import { usePlatform } from '../../platform/session.ts'
import { useStatementBody, useText } from '../../platform/texts.ts'

type StatementProps = { name: 'platform' | 'identity'; linkText: string }

/** Opens the statement on personal information in a sheet. */
export const Statement = ({ name, linkText }: StatementProps) => {
  const text = useText()
  const platform = usePlatform()
  const [isOpen, setOpen] = useState(false)
  const body = useStatementBody(name, platform.data?.federationName ?? text('shell.product'))
  return (
    <div>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {linkText}
      </button>
      {isOpen ? (
        <Sheet
          title={text(`statements.${name}.title`)}
          closeText={text('signIn.statement.close')}
          onClose={() => setOpen(false)}
        >
          {body.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Sheet>
      ) : null}
    </div>
  )
}
