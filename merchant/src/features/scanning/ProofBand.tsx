import { useEffect, useState } from 'react'
import { useText } from '../../platform/texts.ts'

/** The word of the day, a clock that runs and stripes that move: none of it is in a picture taken before. */
export const ProofBand = ({ word }: { word: string }) => {
  const text = useText()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 100)
    return () => clearInterval(timer)
  }, [])
  const clock = now.toLocaleTimeString('zh-CN', { hour12: false, timeZone: 'Asia/Shanghai' })
  return (
    <div className="proof">
      <div className="proof-stripes" aria-hidden="true" />
      <p className="proof-word">
        <span>{text('scan.redeemed.word')}</span> <strong>{word}</strong>
      </p>
      <p className="proof-clock">
        {clock}
        <span aria-hidden="true">.{Math.floor(now.getMilliseconds() / 100)}</span>
      </p>
      <div className="proof-stripes" aria-hidden="true" />
    </div>
  )
}
