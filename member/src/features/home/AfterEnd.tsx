import type { ReactNode } from 'react'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { useMyChanges } from '../members/my-record.ts'
import { Step } from './Step.tsx'

/** Whose membership ended is told so, and how to join again; `children` are for whoever never was a member. */
export const AfterEnd = ({ children }: { children: ReactNode }) => {
  const text = useText()
  const { dayText } = useDateWords()
  const changes = useMyChanges()
  const last = changes.data?.[0]
  if (changes.isPending) return <Loading />
  if (!last) return children
  return (
    <Step
      title={text('home.ended.title')}
      why={text('home.ended.why', { unionName: last.unionName, day: dayText(last.on) })}
    >
      <LinkButton to="/join">{text('home.ended.go')}</LinkButton>
      <LinkButton to="/record/changes" kind="plain">
        {text('home.ended.history')}
      </LinkButton>
    </Step>
  )
}
