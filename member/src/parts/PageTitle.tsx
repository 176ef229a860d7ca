import { useEffect, useRef } from 'react'
import { useText } from '../platform/texts.ts'

let isFirstPage = true

/** The heading, which is the title of the window too. It takes the focus, so that a screen reader tells of the new page. */
export const PageTitle = ({ windowTitle, children }: { windowTitle: string; children: string }) => {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
  }, [])
  const product = text('shell.product')
  useEffect(() => {
    document.title = `${windowTitle} · ${product}`
  }, [windowTitle, product])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
