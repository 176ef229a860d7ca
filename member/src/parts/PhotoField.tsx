import { errorText } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { uploadPhoto } from '../platform/images.ts'
import { useText } from '../platform/texts.ts'
import './button.css'
import { Field, type FieldWords } from './Field.tsx'
import { Picture } from './Picture.tsx'

type PhotoFieldProps = FieldWords & { imageId: string | null; onChange: (imageId: string | null) => void }

/** A photo from the camera or from the phone's pictures; it is uploaded at once and shown. */
export const PhotoField = ({ imageId, onChange, problem, ...words }: PhotoFieldProps) => {
  const text = useText()
  const { i18n } = useTranslation()
  const upload = useMutation({ mutationFn: uploadPhoto, onSuccess: onChange })
  const refused = upload.error ? errorText(i18n, upload.error) : undefined
  return (
    <Field {...words} problem={refused ?? problem}>
      {(links) => (
        <div className="photo">
          <input
            {...links}
            type="file"
            accept="image/*"
            className="photo-input"
            disabled={upload.isPending}
            onChange={(event) => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file) upload.mutate(file)
            }}
          />
          {imageId ? <Picture imageId={imageId} label={words.label} /> : null}
          {upload.isPending ? <p role="status">{text('parts.photo.sending')}</p> : null}
          <label htmlFor={links.id} className="button button-plain">
            {text(imageId ? 'parts.photo.again' : 'parts.photo.take')}
          </label>
        </div>
      )}
    </Field>
  )
}
