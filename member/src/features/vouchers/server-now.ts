import { useEffect, useState } from 'react'

/** The server's clock, in milliseconds, read four times a second. */
export const useServerNow = (clockOffset: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  return now + clockOffset
}
