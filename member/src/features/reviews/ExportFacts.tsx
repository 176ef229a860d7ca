import type { ShownExport } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'

/** What a union wants to take out of the platform, and what for. */
export const ExportFacts = ({ form }: { form: ShownExport }) => {
  const text = useText()
  const { fields } = form
  const holdsNumbers = fields.includes('document') || fields.includes('phone')
  return (
    <>
      {holdsNumbers ? <Message kind="wait">{text('reviewing.export.numbers')}</Message> : null}
      <Facts
        facts={[
          [text('reviewing.export.union'), form.unionName],
          [text('reviewing.export.scope'), text(`names.exportScopes.${form.scope}`)],
          [text('reviewing.group.count'), text('reviewing.group.people', { count: form.rows })],
          [text('reviewing.export.purpose'), form.purpose],
          [
            text('reviewing.export.fields'),
            <ul key="fields">
              {fields.map((field) => (
                <li key={field}>{text(`names.personFields.${field}`)}</li>
              ))}
            </ul>,
          ],
        ]}
      />
    </>
  )
}
