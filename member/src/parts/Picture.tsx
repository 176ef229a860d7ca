import { useState } from 'react'
import { pictureUrl } from '../platform/images.ts'
import { useText } from '../platform/texts.ts'
import './photo.css'

/** A picture that only some may see; a tap shows it by itself, where fingers can enlarge it. */
export const Picture = ({ imageId, label }: { imageId: string; label: string }) => {
  const text = useText()
  const [isBroken, setBroken] = useState(false)
  if (isBroken) return <p className="field-problem">{text('parts.photo.broken')}</p>
  return (
    <a href={pictureUrl(imageId)} target="_blank" rel="noreferrer" className="picture">
      <img src={pictureUrl(imageId)} alt={label} onError={() => setBroken(true)} />
      <span className="small">{text('parts.photo.open')}</span>
    </a>
  )
}
