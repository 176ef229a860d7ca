import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'
import { Problem } from './Problem.tsx'
import { Sheet } from './Sheet.tsx'

type AskFirstProps = {
  action: string
  title: string
  why?: ReactNode
  confirm: string
  keep: string
  isPrimary?: boolean
  isBusy: boolean
  error: unknown
  onConfirm: () => void
  children?: ReactNode
}

/** A button that says what will happen, and asks, before it happens. */
export const AskFirst = (props: AskFirstProps) => {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button kind={props.isPrimary ? 'primary' : 'plain'} onClick={() => setAsking(true)}>
        {props.action}
      </Button>
      {isAsking ? (
        <Sheet title={props.title} closeText={props.keep} closeKind="plain" onClose={() => setAsking(false)}>
          {props.why ? <p>{props.why}</p> : null}
          {props.children}
          <Problem error={props.error} />
          <Button isBusy={props.isBusy} onClick={props.onConfirm}>
            {props.confirm}
          </Button>
        </Sheet>
      ) : null}
    </>
  )
}
