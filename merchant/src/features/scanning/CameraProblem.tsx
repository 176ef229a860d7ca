import { Button } from '@huigong/member/parts/Button'
import { Message } from '@huigong/member/parts/Message'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { Sign } from '../../parts/Sign.tsx'
import { useText } from '../../platform/texts.ts'
import { readPhoto } from './read-photo.ts'
import { readScanned } from './read-scanned.ts'
import type { CameraStatus } from './use-camera.ts'

type CameraProblemProps = {
  status: CameraStatus
  onRetry: () => void
  onNumber: () => void
  onCode: (text: string) => void
}

const reasons = {
  insecure: 'scan.camera.insecure',
  missing: 'scan.camera.missing',
  refused: 'scan.camera.refused',
  busy: 'scan.camera.busy',
} as const

/** Why there is no live picture, what to do about it, and two ways that work without one. */
export const CameraProblem = ({ status, onRetry, onNumber, onCode }: CameraProblemProps) => {
  const text = useText()
  const photoId = useId()
  const photo = useMutation({
    mutationFn: readPhoto,
    onSuccess: (scanned) => {
      if (scanned !== null) onCode(scanned)
    },
  })
  const isUnread = photo.isSuccess && (photo.data === null || readScanned(photo.data) === null)
  if (status === 'live' || status === 'starting') return null
  return (
    <div className="stack">
      <Message kind="wait">
        <h2>{text('scan.camera.title')}</h2>
        <p>{text(reasons[status])}</p>
      </Message>
      {isUnread ? <Message kind="problem">{text('scan.photo.unread')}</Message> : null}
      <Button onClick={onNumber}>
        <Sign name="keys" />
        {text('scan.typeNumber')}
      </Button>
      <div className="photo-choice">
        <input
          id={photoId}
          type="file"
          accept="image/*"
          capture="environment"
          disabled={photo.isPending}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) photo.mutate(file)
          }}
        />
        <label htmlFor={photoId} className="button button-plain">
          <Sign name="photo" />
          {text(photo.isPending ? 'scan.photo.reading' : 'scan.photo.take')}
        </label>
      </div>
      {status === 'insecure' ? null : (
        <Button kind="plain" onClick={onRetry}>
          {text('scan.camera.retry')}
        </Button>
      )}
    </div>
  )
}
