import { GiftOutlined } from '@ant-design/icons'
import { imageUrl } from '@huigong/client'
import { useState } from 'react'
import './campaign-icon.css'

/** The small picture before a voucher's name; the name itself says what it is. */
export const CampaignIcon = ({ iconId }: { iconId: string | null }) => {
  const [isBroken, setIsBroken] = useState(false)
  if (!iconId || isBroken) {
    return (
      <span className="campaign-icon" aria-hidden>
        <GiftOutlined />
      </span>
    )
  }
  return <img className="campaign-icon" src={imageUrl(iconId)} alt="" onError={() => setIsBroken(true)} />
}
