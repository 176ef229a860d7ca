import { type RefObject, useEffect } from 'react'

/** A table wider than its frame takes the focus, so that the arrow keys can scroll it (WCAG 2.1.1). */
export const useScrollFocus = (frame: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const update = () => {
      const area = frame.current?.querySelector<HTMLElement>('.ant-table-content, .ant-table-body')
      if (area && area.scrollWidth > area.clientWidth) area.tabIndex = 0
      else area?.removeAttribute('tabindex')
    }
    update()
    window.addEventListener('resize', update)
    return () => window.removeEventListener('resize', update)
  })
}
