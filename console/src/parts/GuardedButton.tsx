import { QuestionCircleOutlined } from '@ant-design/icons'
import type { Permission } from '@huigong/contract'
import { Button, type ButtonProps, Popover } from 'antd'
import { type MouseEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan } from '../platform/session.ts'
import { WhyNot } from './WhyNot.tsx'
import './guarded-button.css'

export type GuardedButtonProps = Omit<ButtonProps, 'disabled'> & {
  /** The permission it needs; `undefined` needs none. */
  may?: Permission | undefined
  /** Code of the reason why this record refuses it, from the record's `refusals`. */
  refusal?: string | null | undefined
  /** What the sentence of the refusal names. */
  refusalValues?: Record<string, unknown>
}

/**
 * A button that stays where it is. Without the permission, or with a refusal, it does nothing but say why: it can be
 * reached by keyboard, and pressing it opens the explanation.
 */
export const GuardedButton = ({ may, refusal, refusalValues, ...button }: GuardedButtonProps) => {
  const can = useCan(may)
  if (can && !refusal) return <Button {...button} />
  return (
    <RefusingButton
      {...button}
      permission={can ? undefined : may}
      refusal={refusal}
      {...(refusalValues ? { refusalValues } : {})}
    />
  )
}

type RefusingButtonProps = ButtonProps & {
  permission: Permission | undefined
  refusal: string | null | undefined
  refusalValues?: Record<string, unknown>
}

const RefusingButton = ({ permission, refusal, refusalValues, ...button }: RefusingButtonProps) => {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const { children, icon, className, onClick: _does, type, danger: _danger, ghost: _ghost, ...rest } = button
  const ask = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setIsOpen(!isOpen)
  }
  return (
    <Popover
      open={isOpen}
      onOpenChange={(next) => {
        if (!next) setIsOpen(false)
      }}
      trigger="click"
      destroyOnHidden
      title={t('access.why')}
      content={<WhyNot permission={permission} refusal={refusal} values={refusalValues} />}
      classNames={{ root: 'guarded-why' }}
    >
      <Button
        {...rest}
        {...(type === 'link' || type === 'text' ? { type } : {})}
        htmlType="button"
        className={['guarded-button', className].filter(Boolean).join(' ')}
        aria-disabled
        aria-expanded={isOpen}
        icon={icon}
        onClick={ask}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setIsOpen(false)
        }}
      >
        {children}
        <QuestionCircleOutlined aria-hidden className="guarded-button-sign" />
        <span className="visually-hidden">{t('access.explains')}</span>
      </Button>
    </Popover>
  )
}
