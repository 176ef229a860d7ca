import { useEffect, useState } from 'react'

/** Whole seconds left; `start(60)` begins anew. Counts by the clock, so that a sleeping tab is right again. */
export const useCountdown = (): [secondsLeft: number, start: (seconds: number) => void] => {
  const [endsAt, setEndsAt] = useState(0)
  const [now, setNow] = useState(() => Date.now())
  const secondsLeft = Math.max(0, Math.ceil((endsAt - now) / 1000))
  const isRunning = secondsLeft > 0
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [isRunning])
  const start = (seconds: number) => {
    setNow(Date.now())
    setEndsAt(Date.now() + seconds * 1000)
  }
  return [secondsLeft, start]
}
