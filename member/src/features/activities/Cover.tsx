import { useState } from 'react'
import { pictureUrl } from '../../platform/images.ts'

/** The picture above an activity. It says nothing that the title does not; one that does not load leaves no hole. */
export const Cover = ({ coverId }: { coverId: string }) => {
  const [isBroken, setBroken] = useState(false)
  return isBroken ? null : (
    <img className="cover" src={pictureUrl(coverId)} alt="" loading="lazy" onError={() => setBroken(true)} />
  )
}
