import type { Position } from '@huigong/contract'
import { useState } from 'react'
import { roundedPosition } from './rounded-position.ts'

type Problem = 'deviceRefused' | 'deviceUnknown'

/** Where this device is, as its system tells after asking; browsers tell it over HTTPS only. */
export const useDevicePosition = (onFound: (position: Position) => void) => {
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const fail = (next: Problem) => {
    setIsAsking(false)
    setProblem(next)
  }
  const ask = () => {
    setProblem(undefined)
    if (!('geolocation' in navigator)) return fail('deviceUnknown')
    setIsAsking(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setIsAsking(false)
        onFound(roundedPosition(coords))
      },
      (error) => fail(error.code === error.PERMISSION_DENIED ? 'deviceRefused' : 'deviceUnknown'),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  }
  return { ask, isAsking, problem }
}
