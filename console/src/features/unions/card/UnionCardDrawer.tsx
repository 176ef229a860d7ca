import { admin, once } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { CardActions } from './CardActions.tsx'
import { CardAddress } from './CardAddress.tsx'
import { codePicture } from './code-picture.ts'
import { RenewCardButton } from './RenewCardButton.tsx'
import type { CardUnion } from './UnionCardButton.tsx'
import './union-card.css'

type UnionCardDrawerProps = { isOpen: boolean; onClose: () => void; union: CardUnion; isOwn: boolean }

/** The union's code as a picture and as an address, to be shown, saved and printed. */
export const UnionCardDrawer = ({ isOpen, onClose, union, isOwn }: UnionCardDrawerProps) => {
  const { t } = useTranslation()
  const card = useQuery({
    queryKey: ['union-card', union.id],
    // The first time makes the code; the same call answers it ever after.
    queryFn: () => admin.unions.printCard({ id: union.id }, once()),
    enabled: isOpen,
    staleTime: 60_000,
  })
  const purpose = t(`unions.card.purpose.${purposeOf(union)}`)
  return (
    <Drawer open={isOpen} onClose={onClose} title={t('unions.card.title')} size="min(28rem, 100vw)">
      {card.isError ? <ErrorState error={card.error} onRetry={() => void card.refetch()} /> : null}
      {card.isPending ? <LoadingState /> : null}
      {card.data ? (
        <div className="union-card">
          <h2>{union.name}</h2>
          <p>{purpose}</p>
          <img src={codePicture(card.data.code)} alt={t('unions.card.picture', { name: union.name })} />
          <CardAddress url={card.data.url} />
          <CardActions code={card.data.code} name={union.name} purpose={purpose} url={card.data.url} />
          {isOwn ? <RenewCardButton unionId={union.id} /> : null}
        </div>
      ) : null}
    </Drawer>
  )
}

const purposeOf = ({ isAboveBase, canHoldMembers }: CardUnion): 'unions' | 'members' | 'both' => {
  if (!isAboveBase) return 'members'
  return canHoldMembers ? 'both' : 'unions'
}
