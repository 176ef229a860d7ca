import { Facts } from '../../parts/Facts.tsx'
import { useText } from '../../platform/texts.ts'
import { copyParts } from './copy-parts.ts'
import { useCopyWords } from './copy-words.ts'
import './privacy.css'

/** The copy as a person reads it. */
export const CopySummary = ({ data }: { data: Record<string, unknown> }) => {
  const text = useText()
  const { labelOf, wordsOf } = useCopyWords()
  return copyParts.map(({ name, fields }) => {
    const rows = rowsOf(data[name])
    return (
      <section key={name} className="stack-tight">
        <h2>{text(`privacy.copy.parts.${name}`)}</h2>
        {rows.length === 0 ? <p className="soft">{text('privacy.copy.empty')}</p> : null}
        {rows.map((row) => (
          <Facts
            key={JSON.stringify(row)}
            facts={fields.map((field) => [labelOf(field), wordsOf(name, row, field)] as const)}
          />
        ))}
      </section>
    )
  })
}

type Row = Record<string, unknown>

const rowsOf = (part: unknown): Row[] => {
  if (Array.isArray(part)) return part as Row[]
  return part !== null && typeof part === 'object' ? [part as Row] : []
}
