import { admin, once } from '@huigong/client'
import type { WelfareRule } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { today } from '../../platform/dates.ts'
import { useFen } from '../../platform/money.ts'
import { useSession } from '../../platform/session.ts'

type RuleActionsProps = { rule: WelfareRule; onEdit: (rule: WelfareRule) => void }

/** Only of the own union's rules; one that began to hold is ended by a last day, not taken away. */
export const RuleActions = ({ rule, onEdit }: RuleActionsProps) => {
  const { t } = useTranslation()
  const fen = useFen()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const ownId = useSession().data?.union?.id
  const removing = useMutation({
    mutationFn: () => admin.welfare.removeRule({ id: rule.id }, once()),
    onSuccess: () => message.success(t('welfareRules.removed')),
    onSettled: () => client.invalidateQueries({ queryKey: ['welfare-rules'] }),
  })
  if (rule.unionId !== ownId)
    return <span className="soft rule-of-superior">{t('welfareRules.ofSuperior')}</span>
  const name = t(`names.welfareCategories.${rule.category}`)
  const ask = () =>
    void modal.confirm({
      title: t('welfareRules.removeTitle'),
      content: t('welfareRules.removeText', { name, cap: fen(rule.capInFen), day: rule.validFrom }),
      okText: t('welfareRules.remove'),
      okButtonProps: { danger: true },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => removing.mutateAsync().catch(() => undefined),
    })
  const isBegun = rule.validFrom <= today()
  return (
    <div className="row" style={{ flexWrap: 'nowrap' }}>
      <GuardedButton
        size="small"
        may="welfare_rules.manage"
        aria-label={`${t(isBegun ? 'welfareRules.end' : 'welfareRules.edit')} · ${name} ${fen(rule.capInFen)}`}
        onClick={() => onEdit(rule)}
      >
        {t(isBegun ? 'welfareRules.end' : 'welfareRules.edit')}
      </GuardedButton>
      <GuardedButton
        size="small"
        may="welfare_rules.manage"
        refusal={isBegun ? 'welfare_rule.in_force' : null}
        aria-label={`${t('welfareRules.remove')} · ${name} ${fen(rule.capInFen)}`}
        onClick={ask}
      >
        {t('welfareRules.remove')}
      </GuardedButton>
    </div>
  )
}
