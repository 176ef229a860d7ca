import { ApiError, admin, errorText } from '@huigong/client'
import type { AccessExplanation, ErrorCode, Permission } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNameList } from '../platform/name-list.ts'
import { useSession } from '../platform/session.ts'

type WhyNotProps = {
  permission: Permission | undefined
  refusal?: string | null | undefined
  values?: Record<string, unknown> | undefined
}

/** Why something is not to be used: the missing permission with who has it, or the sentence of the refusal. */
export const WhyNot = ({ permission, refusal, values = {} }: WhyNotProps) =>
  permission ? (
    <MissingPermission permission={permission} />
  ) : (
    <Refusal code={refusal ?? 'permission.denied'} values={values} />
  )

const Refusal = ({ code, values }: { code: string; values: Record<string, unknown> }) => {
  const { i18n } = useTranslation()
  return <p>{errorText(i18n, new ApiError({ code: code as ErrorCode, values, requestId: '' }, 409))}</p>
}

const MissingPermission = ({ permission }: { permission: Permission }) => {
  const { i18n } = useTranslation()
  const { data: session } = useSession()
  const explanation = useQuery({
    queryKey: ['access-explanations', session?.union?.id, permission],
    queryFn: () => admin.access.explain({ permission }),
    staleTime: 60_000,
  })
  if (explanation.isError) return <p role="alert">{errorText(i18n, explanation.error)}</p>
  if (!explanation.data) return <Skeleton active title={false} paragraph={{ rows: 3 }} />
  return <Explanation explanation={explanation.data} />
}

const Explanation = ({ explanation }: { explanation: AccessExplanation }) => {
  const { t } = useTranslation()
  const list = useNameList()
  const rolesOf = (roles: AccessExplanation['ownRoles']) =>
    list(roles.map((role) => t(`names.roles.${role}`)))
  const facts = [
    ['permission', t(`names.permissions.${explanation.permission}`)],
    ['ownRoles', rolesOf(explanation.ownRoles) || t('access.noRole')],
    ['rolesWithIt', rolesOf(explanation.rolesWithIt) || t('access.nobodyHere')],
    ...(explanation.heldByNames.length > 0 ? [['heldBy', list(explanation.heldByNames)] as const] : []),
  ] as const
  return (
    <div className="why-not" role="status">
      <p>{t(`access.rules.${explanation.rule}`, { unionName: explanation.unionName })}</p>
      <dl>
        {facts.map(([key, value]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>{t(`access.facts.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <NextStep explanation={explanation} />
    </div>
  )
}

/** Whom to ask: only where a role at this union would help. */
const NextStep = ({ explanation }: { explanation: AccessExplanation }) => {
  const { t } = useTranslation()
  const list = useNameList()
  if (explanation.rule !== 'no_role') return null
  const { askNames, heldByNames, grantingUnionName } = explanation
  // Nobody to apply, but somebody who can do it: the separate administrators at the top.
  if (askNames.length === 0 && heldByNames.length > 0) return null
  return (
    <p>
      {askNames.length > 0 ? t('access.ask', { names: list(askNames) }) : t('access.askNobody')}
      {grantingUnionName ? t('access.granting', { name: grantingUnionName }) : null}
    </p>
  )
}
