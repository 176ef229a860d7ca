import { useBlocker } from '@tanstack/react-router'
import { App } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * Asks before a page with something typed is left, by a link or by closing the tab. `release` lets the next step through:
 * the page is left because it was saved.
 */
export const useUnsavedGuard = (isUnsaved: () => boolean): (() => void) => {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const isReleased = useRef(false)
  const isHeld = () => isUnsaved() && !isReleased.current
  useBlocker({
    enableBeforeUnload: isHeld,
    shouldBlockFn: async ({ current, next }) => {
      if (!isHeld() || current.pathname === next.pathname) return false
      const isLeft = await modal.confirm({
        title: t('parts.unsavedTitle'),
        content: t('parts.unsavedLeave'),
        okText: t('parts.discard'),
        cancelText: t('parts.keepEditing'),
        okButtonProps: { danger: true },
        focusable: { autoFocusButton: 'cancel' },
      })
      return !isLeft
    },
  })
  return () => {
    isReleased.current = true
  }
}
