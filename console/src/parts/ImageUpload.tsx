import { UploadOutlined } from '@ant-design/icons'
import { errorText, uploadImage } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from './AuthorisedImage.tsx'
import './authorised-image.css'

type ImageUploadProps = {
  id?: string
  /** What the picture shows, for its alternative text and the button. */
  label: string
  value?: string | null | undefined
  onChange?: (imageId: string | undefined) => void
  /** Whether there may be no picture: one that was chosen can then be taken away. */
  isOptional?: boolean
}

/** Uploads one picture as soon as it is chosen or dropped; the value is the id of the stored image. */
export const ImageUpload = ({ id, label, value, onChange, isOptional = false }: ImageUploadProps) => {
  const { t, i18n } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isDragged, setIsDragged] = useState(false)
  const sending = useMutation({
    mutationFn: (file: File) => uploadImage(file),
    meta: { showsOwnErrors: true },
    onSuccess: (image) => onChange?.(image.id),
  })
  const take = (file: File | undefined) => {
    if (file) sending.mutate(file)
    if (input.current) input.current.value = ''
  }
  const remove = () => {
    onChange?.(undefined)
    // The button that was pressed is gone with the picture.
    button.current?.focus()
  }
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setIsDragged(isOver)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra, the button does the same
    <div
      className={isDragged ? 'image-upload image-upload-dragged' : 'image-upload'}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        take(event.dataTransfer.files[0])
      }}
    >
      <input
        ref={input}
        type="file"
        style={{ display: 'none' }}
        aria-label={label}
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => take(event.target.files?.[0])}
      />
      {value ? <AuthorisedImage key={value} imageId={value} label={label} /> : null}
      <div className="image-upload-words">
        <div className="row">
          <Button
            id={id}
            ref={button}
            icon={<UploadOutlined aria-hidden />}
            loading={sending.isPending}
            aria-label={value ? t('parts.replaceImage', { label }) : t('parts.chooseImage', { label })}
            onClick={() => input.current?.click()}
          >
            {value ? t('parts.replace') : t('parts.choose')}
          </Button>
          {value && isOptional ? (
            <Button type="text" aria-label={t('parts.removeImage', { label })} onClick={remove}>
              {t('parts.remove')}
            </Button>
          ) : null}
        </div>
        <span className="soft">{t('parts.imageHint')}</span>
        {sending.isError ? (
          <span className="image-upload-problem" role="alert">
            {errorText(i18n, sending.error)}
          </span>
        ) : null}
      </div>
    </div>
  )
}
