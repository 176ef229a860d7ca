import { useEffect, useState } from 'react'

/** Whole seconds until an instant in milliseconds, counted down on the screen; 0 when it has passed. */
export const useSecondsLeft = (until: number): number => {
  const [now, setNow] = useState(() => Date.now())
  const isOver = now >= until
  useEffect(() => {
    setNow(Date.now())
    if (until <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [until])
  return isOver ? 0 : Math.ceil((until - now) / 1000)
}
