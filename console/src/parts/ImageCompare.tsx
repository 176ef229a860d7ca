import { Image } from 'antd'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from './AuthorisedImage.tsx'
import './difference-table.css'

type ImageCompareProps = { label: string; before: string | null; after: string | null }

/** Two pictures of the same thing side by side; enlarged, one leafs between them. */
export const ImageCompare = ({ label, before, after }: ImageCompareProps) => {
  const { t } = useTranslation()
  return (
    <Image.PreviewGroup>
      <div className="difference-values">
        <Picture caption={t('parts.before')} label={label} imageId={before} />
        <Picture caption={t('parts.after')} label={label} imageId={after} isNew />
      </div>
    </Image.PreviewGroup>
  )
}

type PictureProps = { caption: string; label: string; imageId: string | null; isNew?: boolean }

const Picture = ({ caption, label, imageId, isNew = false }: PictureProps) => {
  const { t } = useTranslation()
  return (
    <figure className={isNew ? 'compared-picture compared-picture-new' : 'compared-picture'}>
      <figcaption>{caption}</figcaption>
      {imageId ? (
        <AuthorisedImage imageId={imageId} label={`${label} · ${caption}`} />
      ) : (
        <p className="soft">{t('parts.notGiven')}</p>
      )}
    </figure>
  )
}
