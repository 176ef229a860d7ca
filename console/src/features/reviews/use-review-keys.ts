import { useEffect, useEffectEvent, useState } from 'react'

const reviewKeys = ['j', 'k', 'Enter', 'a', 'r', 'x', '?'] as const
export type ReviewKey = (typeof reviewKeys)[number]

const storageKey = 'huigong.console.review-keys'

/** Single-key shortcuts of the review list. They can be switched off (WCAG 2.1.4), remembered on this device. */
export const useReviewKeys = (onKey: (key: ReviewKey) => void) => {
  const [enabled, setEnabled] = useState(() => localStorage.getItem(storageKey) !== 'off')
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = reviewKeys.find((known) => known === event.key)
    if (!key || !isFree(event, key)) return
    event.preventDefault()
    onKey(key)
  })
  useEffect(() => {
    if (!enabled) return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [enabled])
  const change = (next: boolean): void => {
    localStorage.setItem(storageKey, next ? 'on' : 'off')
    setEnabled(next)
  }
  return { enabled, change }
}

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]'
const overlays = '[role=dialog], [role=listbox], [role=menu]'
/** Enter belongs to these: pressing it on a button must press the button. */
const pressable = 'a, button, input, [role=button], [role=tab]'

const isFree = (event: KeyboardEvent, key: ReviewKey): boolean => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return false
  const target = event.target instanceof Element ? event.target : document.body
  if (target.closest(typing) || target.closest(overlays)) return false
  if (isDialogOpen()) return false
  return key !== 'Enter' || !target.closest(pressable)
}

/** A closed dialog may stay in the page, hidden. */
const isDialogOpen = (): boolean =>
  [...document.querySelectorAll('[role=dialog]')].some((dialog) => dialog.checkVisibility())
