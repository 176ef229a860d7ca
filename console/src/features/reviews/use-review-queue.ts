import type { ReviewKind, ReviewRow } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useAddress } from '../../platform/address.ts'
import type { Decision, DecisionAction, Outcome } from './decision.ts'
import { reviewOptions } from './review-queries.ts'
import { focusRow, rowAfter } from './row-focus.ts'

export type ReviewQueue = ReturnType<typeof useReviewQueue>

/** The list as a work queue: which row is current, open and selected, and what is being decided. */
export const useReviewQueue = (kind: ReviewKind) => {
  const client = useQueryClient()
  const { search, change } = useAddress()
  const [rows, setRows] = useState<readonly ReviewRow[]>([])
  const [currentId, setCurrentId] = useState<string>()
  const [selectedIds, setSelectedIds] = useState<readonly string[]>([])
  const [decision, setDecision] = useState<Decision>()
  const [outcome, setOutcome] = useState<Outcome>()
  const openId = search.open === undefined ? undefined : String(search.open)
  const current = rows.find(({ id }) => id === (currentId ?? openId)) ?? rows[0]
  const selected = rows.filter((row) => row.abilities.decide && selectedIds.includes(row.id))

  useEffect(() => {
    const next = openId && rows[rows.findIndex(({ id }) => id === openId) + 1]
    if (next) void client.prefetchQuery(reviewOptions(next.id))
  }, [client, openId, rows])

  const focus = (id: string | undefined): void => {
    setCurrentId(id)
    // Dialogs give the focus back while they close: the row takes it afterwards.
    setTimeout(() => focusRow(id), 50)
  }
  const move = (by: 1 | -1): void => {
    const at = rows.findIndex(({ id }) => id === current?.id)
    const isFocused = document.activeElement?.closest('tr')?.dataset.rowKey === current?.id
    const next = rows[isFocused ? at + by : at]
    if (!next) return
    setCurrentId(next.id)
    focusRow(next.id)
    if (openId && openId !== next.id) change({ open: next.id }, { replace: true })
  }
  const toggle = (id: string): void => change({ open: openId === id ? undefined : id }, { replace: true })
  const select = (id: string): void =>
    setSelectedIds(
      selectedIds.includes(id) ? selectedIds.filter((each) => each !== id) : [...selectedIds, id],
    )
  const ask = (action: DecisionAction, chosen: readonly ReviewRow[]): void => {
    const decidable = chosen.filter((row) => row.abilities.decide)
    if (decidable.length > 0) setDecision({ action, rows: decidable })
  }
  const cancel = (): void => {
    setDecision(undefined)
    // What was refused may have changed meanwhile.
    void client.invalidateQueries({ queryKey: ['reviews'] })
    focus(current?.id)
  }
  const finish = (result: Outcome): void => {
    const gone = new Set(decision?.rows.map(({ id }) => id))
    const next = rowAfter(
      rows.map(({ id }) => id),
      gone,
    )
    setDecision(undefined)
    setSelectedIds(selectedIds.filter((id) => !gone.has(id)))
    setOutcome(result)
    if (openId && gone.has(openId)) change({ open: next }, { replace: true })
    focus(next)
    void client.invalidateQueries({ queryKey: ['reviews'] })
    void client.invalidateQueries({ queryKey: ['review-counts'] })
    void client.invalidateQueries({ queryKey: ['statistics'] })
    void client.invalidateQueries({ queryKey: [kind.startsWith('member.') ? 'members' : 'unions'] })
  }
  return {
    rows,
    setRows,
    current,
    setCurrentId,
    openId,
    toggle,
    selected,
    setSelectedIds,
    select,
    move,
    decision,
    ask,
    cancel,
    finish,
    outcome,
    forgetOutcome: () => setOutcome(undefined),
  }
}
