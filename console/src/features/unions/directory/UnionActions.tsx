import type { Permission, UnionDetail } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { useSession } from '../../../platform/session.ts'
import { UnionCardButton } from '../card/UnionCardButton.tsx'

type UnionActionsProps = { union: UnionDetail; leadsToPage?: boolean }

/** What can be done about a union from the directory; all of it has a page of its own but the card. */
export const UnionActions = ({ union, leadsToPage = false }: UnionActionsProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const ownId = useSession().data?.union?.id
  const isOwn = ownId === union.id
  const other: Record<string, string> = isOwn ? {} : { unionId: union.id }
  const links: { label: string; to: string; search?: Record<string, string>; may: Permission }[] = [
    ...(leadsToPage ? [{ label: 'details', to: `/unions/${union.id}`, may: 'unions.view' as const }] : []),
    { label: 'employers', to: '/employers', search: other, may: 'unions.view' },
    { label: 'administrators', to: '/administrators', search: other, may: 'administrators.view' },
    {
      label: 'members',
      to: '/members',
      search: isOwn ? {} : { scope: 'below', union: union.id },
      may: 'members.view',
    },
    ...(isOwn || union.status === 'cancelled'
      ? []
      : [
          {
            label: 'move',
            to: '/unions/move',
            search: { unionId: union.id },
            may: 'unions.move' as const,
          },
        ]),
  ]
  return (
    <div className="row union-actions">
      {union.status === 'active' ? <UnionCardButton union={union} /> : null}
      {links.map(({ label, to, search, may }) => (
        <GuardedButton
          key={label}
          may={may}
          onClick={() => void navigate({ to, search: search ?? {} })}
          aria-label={`${t(`unions.links.${label}`)} · ${union.name}`}
        >
          {t(`unions.links.${label}`)}
        </GuardedButton>
      ))}
    </div>
  )
}
