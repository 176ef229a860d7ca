import { admin, once } from '@huigong/client'
import type { Role } from '@huigong/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Form } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDrawer } from '../../parts/FormDrawer.tsx'
import { useRules } from '../../platform/rules.ts'
import { useCan } from '../../platform/session.ts'
import { settingsOptions } from '../settings/settings-queries.ts'
import { forgetAdministrators } from './forget-administrators.ts'
import { PersonFields, type PersonValues, personOf } from './PersonFields.tsx'
import { fieldOfPersonError } from './person-errors.ts'
import type { GrantResult } from './ResultMessage.tsx'
import { RoleCards } from './RoleCards.tsx'

type Values = PersonValues & { role: Role }

type GrantDrawerProps = {
  open: boolean
  union: { id: string; name: string }
  isBelow: boolean
  onClose: () => void
  onDone: (result: GrantResult) => void
}

/** Somebody new: at the own union the superior decides, a union below is entered directly (seed 001, 六.2). */
export const GrantDrawer = ({ open, union, isBelow, onClose, onDone }: GrantDrawerProps) => {
  const { t } = useTranslation()
  const client = useQueryClient()
  const rules = useRules()
  const effect = useEffectOf(isBelow, open)
  const sent = useRef<Values>(undefined)
  const submit = (values: Values) => {
    sent.current = values
    return admin.administrators.grant({ unionId: union.id, role: values.role, ...personOf(values) }, once())
  }
  const finish = (answer: unknown) => {
    forgetAdministrators(client)
    const { outcome } = answer as Pick<GrantResult, 'outcome'>
    if (sent.current) onDone({ action: 'grant', outcome, name: sent.current.name, role: sent.current.role })
    sent.current = undefined
  }
  return (
    <FormDrawer<Values>
      open={open}
      title={t(isBelow ? 'administrators.adding.titleBelow' : 'administrators.adding.title', {
        name: union.name,
      })}
      initialValues={{ role: 'administrator', document: { kind: 'resident_identity_card' } }}
      submit={submit}
      onClose={onClose}
      onDone={finish}
      submitLabel={t(`administrators.adding.submit.${effect}`)}
      fieldOfError={fieldOfPersonError}
    >
      <p className="soft administrators-note">{t(`administrators.adding.effect.${effect}`)}</p>
      <Form.Item name="role" label={t('administrators.adding.role')} required rules={[rules.required]}>
        <RoleCards unionId={union.id} isShown={open} />
      </Form.Item>
      <PersonFields needsDocument={isBelow} />
    </FormDrawer>
  )
}

/** Whether a superior decides is a rule of the federation. */
const useEffectOf = (isBelow: boolean, isOpen: boolean): 'entered' | 'applied' | 'direct' => {
  const can = useCan('settings.view')
  const { data } = useQuery({ ...settingsOptions, enabled: isOpen && can && !isBelow })
  if (isBelow) return 'entered'
  return data?.grantsNeedApproval === false ? 'direct' : 'applied'
}
