import type { ManagedUnion } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import './accounts.css'

type UnionChoiceProps = { union: ManagedUnion; isCurrent: boolean; isDisabled: boolean; onChoose: () => void }

export const UnionChoice = ({ union, isCurrent, isDisabled, onChoose }: UnionChoiceProps) => {
  const { t } = useTranslation()
  const roles = union.roles.map((role) => t(`names.roles.${role}`)).join(t('accounts.listSeparator'))
  return (
    <button
      type="button"
      className="union-choice"
      aria-current={isCurrent}
      disabled={isDisabled}
      onClick={onChoose}
    >
      <span className="union-choice-name">{union.name}</span>
      <span className="soft">
        {[t(`names.unionLevels.${union.level}`), union.superiorName].filter(Boolean).join(' · ')}
      </span>
      <span>
        {roles}
        {isCurrent ? ` · ${t('accounts.current')}` : ''}
      </span>
    </button>
  )
}
