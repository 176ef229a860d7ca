import { QrcodeOutlined } from '@ant-design/icons'
import { Button, type ButtonProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import { UnionCardDrawer } from './UnionCardDrawer.tsx'

export type CardUnion = { id: string; name: string; isAboveBase: boolean; canHoldMembers?: boolean }

type UnionCardButtonProps = { union: CardUnion } & Pick<ButtonProps, 'size' | 'type'>

/** 登记二维码 of a union within reach; its own staff may also renew the code (seed 001, 二.2 and 三.2). */
export const UnionCardButton = ({ union, ...look }: UnionCardButtonProps) => {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const isOwn = useSession().data?.union?.id === union.id
  return (
    <>
      <Button {...look} icon={<QrcodeOutlined aria-hidden />} onClick={() => setIsOpen(true)}>
        {t('unions.card.open')}
      </Button>
      <UnionCardDrawer isOpen={isOpen} onClose={() => setIsOpen(false)} union={union} isOwn={isOwn} />
    </>
  )
}
