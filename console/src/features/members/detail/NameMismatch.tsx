import { admin, once } from '@huigong/client'
import type { MemberDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { forgetMembers } from '../forget-members.ts'
import { useIsOwn } from '../use-is-own.ts'

type Resolution = 'take_verified_name' | 'not_ours'

/** Both names and what each of the two answers would do; the person is to be asked first. */
export const NameMismatch = ({ member }: { member: MemberDetail }) => {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const names = { name: member.name, verifiedName: member.verifiedName ?? '—' }
  const resolving = useMutation({
    mutationFn: (resolution: Resolution) => admin.members.resolveName({ id: member.id, resolution }, once()),
    onSuccess: ({ memberId }, resolution) => {
      void message.success(t(`members.mismatch.done.${resolution}`))
      if (memberId === null) void navigate({ to: '/members' })
    },
    onSettled: () => forgetMembers(client),
  })
  const ask = (resolution: Resolution) =>
    void modal.confirm({
      title: t(`members.mismatch.${resolution}`, names),
      content: t(`members.mismatch.effect.${resolution}`, names),
      okText: t(`members.mismatch.confirm.${resolution}`),
      okButtonProps: { danger: resolution === 'not_ours' },
      cancelText: t('parts.cancel'),
      onOk: () => resolving.mutateAsync(resolution).catch(() => undefined),
    })
  const isOwn = useIsOwn(member)
  const choices: readonly Resolution[] = isOwn ? ['take_verified_name', 'not_ours'] : []
  return (
    <section className="panel members-notice" aria-labelledby="mismatch">
      <h2 id="mismatch" className="section-title">
        {t('members.mismatch.title')}
      </h2>
      <p>{t(isOwn ? 'members.mismatch.lead' : 'members.mismatch.leadBelow')}</p>
      <dl className="members-names">
        <dt>{t('members.mismatch.ours')}</dt>
        <dd>{names.name}</dd>
        <dt>{t('members.mismatch.verified')}</dt>
        <dd>{names.verifiedName}</dd>
      </dl>
      <div className="members-choices">
        {choices.map((choice) => (
          <div key={choice}>
            <GuardedButton may="members.manage" onClick={() => ask(choice)}>
              {t(`members.mismatch.${choice}`, names)}
            </GuardedButton>
            <p className="soft">{t(`members.mismatch.effect.${choice}`, names)}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
