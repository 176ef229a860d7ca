import { useSyncExternalStore } from 'react'
import { useText } from '../platform/texts.ts'

export const OfflineNotice = () => {
  const text = useText()
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return <div role="status">{isOnline ? null : <p className="offline">{text('shell.offline')}</p>}</div>
}

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
