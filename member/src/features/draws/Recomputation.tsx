import { ApiError } from '@huigong/client'
import type { PublishedDraw } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { ButtonAnchor } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useText } from '../../platform/texts.ts'
import { type DrawFile, type DrawFinding, recomputeDraw } from './recompute-draw.ts'
import { shortEntry } from './short-entry.ts'

const shownFindings = 20

/** Fetches the whole list and computes the draw again; says that it is right, or where it differs. */
export const Recomputation = ({ draw }: { draw: PublishedDraw }) => {
  const text = useText()
  const [done, setDone] = useState(0)
  const address = `/api/open/draws/${draw.activityId}/file.json`
  const compute = useMutation({
    mutationFn: async () => {
      setDone(0)
      const file = await fetchFile(address)
      // What this page shows is what is checked, whatever the file says of itself.
      return { count: file.entries.length, findings: await recomputeDraw({ ...file, draw }, setDone) }
    },
  })
  const result = compute.data
  return (
    <div className="stack">
      <div aria-live="polite" className="stack">
        {result && result.findings.length === 0 ? (
          <Message kind="good">
            <strong>{text('draws.good')}</strong>
            <p>{text('draws.goodWhy', { count: result.count })}</p>
          </Message>
        ) : null}
        {result && result.findings.length > 0 ? <Differences draw={draw} findings={result.findings} /> : null}
        {compute.isPending && done > 0 ? (
          <p>{text('draws.computing', { done, all: draw.applications })}</p>
        ) : null}
      </div>
      <Problem error={compute.error} />
      <Button isBusy={compute.isPending} onClick={() => compute.mutate()}>
        {text('draws.compute')}
      </Button>
      <ButtonAnchor kind="plain" href={address} download={`draw-${draw.activityId}.json`}>
        {text('draws.file')}
      </ButtonAnchor>
    </div>
  )
}

type DifferencesProps = { draw: PublishedDraw; findings: readonly DrawFinding[] }

const Differences = ({ draw, findings }: DifferencesProps) => {
  const text = useText()
  const nameOf = (campaignId: string | null) =>
    draw.prizes.find((prize) => prize.campaignId === campaignId)?.name ?? text('draws.nothing')
  const wordsOf = (finding: DrawFinding) => {
    if (finding.code === 'outcome') {
      const { entryId, expected, told } = finding
      return text('draws.findings.outcome', {
        entry: shortEntry(entryId),
        expected: nameOf(expected),
        told: nameOf(told),
      })
    }
    const entry = 'entryId' in finding ? shortEntry(finding.entryId) : ''
    return text(`draws.findings.${finding.code}`, { ...finding, entry })
  }
  const shown = [...new Set(findings.slice(0, shownFindings).map(wordsOf))]
  return (
    <Message kind="problem">
      <strong>{text('draws.wrong')}</strong>
      <p>{text('draws.wrongWhy')}</p>
      <ul className="draw-findings">
        {shown.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {findings.length > shownFindings ? (
        <p>{text('draws.findings.more', { count: findings.length - shownFindings })}</p>
      ) : null}
    </Message>
  )
}

const fetchFile = async (address: string): Promise<DrawFile> => {
  const response = await fetch(address, { credentials: 'omit' }).catch(() => undefined)
  if (response?.ok) return (await response.json()) as DrawFile
  const code = response ? 'server.busy' : 'server.unreachable'
  throw new ApiError({ code, values: {}, requestId: '' }, response?.status ?? 0)
}
