import { Button, Input } from 'antd'
import { useEffect, useId, useRef } from 'react'
import './reason-field.css'

type ReasonFieldProps = {
  label: string
  hint: string
  templatesLabel: string
  templates: readonly string[]
  value: string
  problem?: string | undefined
  onChange: (text: string) => void
  /** Ctrl or ⌘ with Enter sends without leaving the keyboard. */
  onSend: () => void
}

/** A reason in one's own words, with frequent ones to start from; takes the focus as its dialog opens. */
export const ReasonField = (props: ReasonFieldProps) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const focus = () => field.current?.focus()
  useEffect(() => {
    // The dialog moves the focus to itself while it opens.
    const timer = setTimeout(() => field.current?.focus(), 150)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="reason-field">
      <label htmlFor={id}>{props.label}</label>
      <p id={`${id}-hint`} className="soft">
        {props.hint}
      </p>
      <Input.TextArea
        id={id}
        ref={(entry) => {
          field.current = entry?.resizableTextArea?.textArea ?? null
        }}
        value={props.value}
        rows={3}
        maxLength={500}
        showCount
        required
        status={props.problem ? 'error' : ''}
        aria-invalid={props.problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSend()
        }}
      />
      <p id={`${id}-problem`} className="reason-field-problem" role="alert">
        {props.problem}
      </p>
      <p className="reason-field-templates-label">{props.templatesLabel}</p>
      <ul className="reason-field-templates">
        {props.templates.map((template) => (
          <li key={template}>
            <Button
              size="small"
              onClick={() => {
                props.onChange(template)
                focus()
              }}
            >
              {template}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
