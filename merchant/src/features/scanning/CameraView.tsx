import { useEffect, useState } from 'react'
import { Sign } from '../../parts/Sign.tsx'
import { useText } from '../../platform/texts.ts'
import { CameraProblem } from './CameraProblem.tsx'
import { readScanned } from './read-scanned.ts'
import { soundSeen } from './sounds.ts'
import { useCamera } from './use-camera.ts'
import { useCodes } from './use-codes.ts'

type CameraViewProps = {
  isLooking: boolean
  isRedeemed: boolean
  onCode: (code: string) => void
  onNumber: () => void
}

export const CameraView = ({ isLooking, isRedeemed, onCode, onNumber }: CameraViewProps) => {
  const text = useText()
  const camera = useCamera()
  const [isForeign, setForeign] = useState(false)
  const take = (scanned: string) => {
    const code = readScanned(scanned)
    setForeign(code === null)
    if (code === null) return
    soundSeen()
    onCode(code)
  }
  useCodes({
    video: camera.video,
    isLooking: isLooking && camera.status === 'live',
    isRedeemed,
    onCode: take,
  })
  useEffect(() => {
    if (!isForeign) return
    const timer = setTimeout(() => setForeign(false), 4000)
    return () => clearTimeout(timer)
  }, [isForeign])

  const isStopped = camera.status !== 'live' && camera.status !== 'starting'
  return (
    <>
      {isStopped ? (
        <CameraProblem status={camera.status} onRetry={camera.restart} onNumber={onNumber} onCode={take} />
      ) : null}
      <div className="camera" hidden={isStopped}>
        <video ref={camera.video} playsInline muted aria-label={text('scan.picture')} />
        <div className="camera-frame" aria-hidden="true" />
        <p className="camera-words" role="status">
          {camera.status === 'starting' ? text('scan.starting') : null}
          {camera.status === 'live' ? text(isForeign ? 'scan.foreign' : 'scan.aim') : null}
        </p>
        <div className="camera-tools">
          {camera.canLight ? (
            <button type="button" aria-pressed={camera.isLit} onClick={camera.switchLight}>
              <Sign name="light" />
              {text('scan.light')}
            </button>
          ) : null}
          {camera.canSwitch ? (
            <button type="button" onClick={camera.switchCamera}>
              <Sign name="turn" />
              {text('scan.switchCamera')}
            </button>
          ) : null}
        </div>
      </div>
    </>
  )
}
