import { useCallback, useEffect, useRef, useState } from 'react'

export type CameraStatus = 'starting' | 'live' | 'insecure' | 'missing' | 'refused' | 'busy'

const chosenKey = 'huigong.camera'

/** The picture of a camera in a `video`, while the page is in sight. */
export const useCamera = () => {
  const video = useRef<HTMLVideoElement>(null)
  const [status, setStatus] = useState<CameraStatus>('starting')
  const [cameras, setCameras] = useState<MediaDeviceInfo[]>([])
  const [track, setTrack] = useState<MediaStreamTrack>()
  const [isLit, setLit] = useState(false)
  const [tries, setTries] = useState(0)
  const restart = useCallback(() => setTries((before) => before + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try starts the camera anew.
  useEffect(() => {
    let stream: MediaStream | undefined
    let isLeft = false
    const start = async () => {
      setStatus('starting')
      try {
        stream = await openCamera()
        if (isLeft || !video.current) return stopStream(stream)
        video.current.srcObject = stream
        await video.current.play()
        setTrack(stream.getVideoTracks()[0])
        setLit(false)
        setStatus('live')
        const devices = await navigator.mediaDevices.enumerateDevices()
        setCameras(devices.filter(({ kind }) => kind === 'videoinput'))
      } catch (error) {
        if (!isLeft) setStatus(statusOf(error))
      }
    }
    void start()
    return () => {
      isLeft = true
      if (stream) stopStream(stream)
    }
  }, [tries])

  useEffect(() => {
    // A phone stops the camera of a page that is out of sight, and not every browser starts it again.
    const look = () => {
      if (document.visibilityState === 'visible') restart()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [restart])

  const now = track?.getSettings().deviceId
  const canSwitch = cameras.length > 1
  return {
    video,
    status,
    restart,
    canSwitch,
    switchCamera: () => {
      const next = cameras[(cameras.findIndex(({ deviceId }) => deviceId === now) + 1) % cameras.length]
      if (next) localStorage.setItem(chosenKey, next.deviceId)
      restart()
    },
    canLight: status === 'live' && hasLight(track),
    isLit,
    switchLight: () => {
      const wanted = { advanced: [{ torch: !isLit }] } as unknown as MediaTrackConstraints
      track?.applyConstraints(wanted).then(
        () => setLit(!isLit),
        () => undefined,
      )
    },
  }
}

const openCamera = async (): Promise<MediaStream> => {
  if (!isSecureContext) throw new DOMException('Cameras need https', 'SecurityError')
  if (!navigator.mediaDevices) throw new DOMException('This browser has no cameras', 'NotFoundError')
  const size = { width: { ideal: 1280 }, height: { ideal: 720 } }
  const chosen = localStorage.getItem(chosenKey)
  if (chosen) {
    try {
      return await navigator.mediaDevices.getUserMedia({ video: { ...size, deviceId: { exact: chosen } } })
    } catch (error) {
      if (!(error instanceof DOMException) || error.name === 'NotAllowedError') throw error
      localStorage.removeItem(chosenKey)
    }
  }
  return navigator.mediaDevices.getUserMedia({ video: { ...size, facingMode: { ideal: 'environment' } } })
}

const statusOf = (error: unknown): CameraStatus => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'SecurityError') return 'insecure'
  if (name === 'NotAllowedError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing'
  return 'busy'
}

const stopStream = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop()
}

const hasLight = (track: MediaStreamTrack | undefined) =>
  Boolean(track && 'getCapabilities' in track && (track.getCapabilities() as { torch?: boolean }).torch)
