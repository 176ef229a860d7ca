import { imageUrl } from '@huigong/client'
import { Image } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './authorised-image.css'

/** A submitted picture, read with the session's right; a click opens it large, to zoom and turn. */
export const AuthorisedImage = ({ imageId, label }: { imageId: string; label: string }) => {
  const { t } = useTranslation()
  const [isBroken, setIsBroken] = useState(false)
  if (isBroken) return <p className="soft">{t('parts.imageUnavailable')}</p>
  return (
    <Image
      rootClassName="authorised-image"
      src={imageUrl(imageId)}
      alt={label}
      width="10rem"
      height="7rem"
      onError={() => setIsBroken(true)}
      preview={{ cover: t('parts.enlarge') }}
    />
  )
}
