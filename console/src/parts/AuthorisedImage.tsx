import { imageUrl } from '@huigong/client'
import { Image } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './authorised-image.css'

type AuthorisedImageProps = {
  imageId: string
  label: string
  /** Fills its place, where the picture itself is what is judged. */
  isLarge?: boolean
}

/** A submitted picture, read with the session's right; a click opens it large, to zoom and turn. */
export const AuthorisedImage = ({ imageId, label, isLarge = false }: AuthorisedImageProps) => {
  const { t } = useTranslation()
  const [isBroken, setIsBroken] = useState(false)
  if (isBroken) return <p className="soft">{t('parts.imageUnavailable')}</p>
  return (
    <Image
      rootClassName={isLarge ? 'authorised-image authorised-image-large' : 'authorised-image'}
      src={imageUrl(imageId)}
      alt={label}
      aria-label={`${t('parts.enlarge')} ${label}`}
      width={isLarge ? '100%' : '10rem'}
      height={isLarge ? 'auto' : '7rem'}
      onError={() => setIsBroken(true)}
      preview={{ cover: t('parts.enlarge') }}
    />
  )
}
