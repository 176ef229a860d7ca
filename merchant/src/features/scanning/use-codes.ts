import { type RefObject, useEffect, useRef } from 'react'
import { createCodeReader } from './code-reader.ts'
import { createSightings } from './sightings.ts'

const pauseInMilliseconds = 120

type Looking = {
  video: RefObject<HTMLVideoElement | null>
  isLooking: boolean
  /** The last code was redeemed: its voucher is not looked at again while it stays there. */
  isRedeemed: boolean
  onCode: (text: string) => void
}

/** Calls with each code that newly comes into sight. */
export const useCodes = ({ video, isLooking, isRedeemed, onCode }: Looking): void => {
  const sightings = useRef(createSightings())
  const call = useRef(onCode)
  call.current = onCode
  useEffect(() => {
    if (isRedeemed) sightings.current.redeemed()
  }, [isRedeemed])
  useEffect(() => {
    if (!isLooking) return
    let isLeft = false
    sightings.current.resume(Date.now())
    const look = async () => {
      const reader = await createCodeReader()
      while (!isLeft) {
        const picture = video.current
        const text = picture && picture.readyState >= 2 ? await reader.read(picture) : null
        if (!isLeft && text !== null && sightings.current.isNew(text, Date.now())) call.current(text)
        await new Promise((done) => setTimeout(done, pauseInMilliseconds))
      }
      reader.end()
    }
    void look()
    return () => {
      isLeft = true
    }
  }, [isLooking, video])
}
