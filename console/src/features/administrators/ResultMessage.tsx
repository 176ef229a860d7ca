import type { GrantOutcome, Role } from '@huigong/contract'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'

export type GrantResult = GrantOutcome & {
  action: 'grant' | 'revoke'
  name: string
  role: Role
}

/** What became of it: in effect, with the superior, or waiting for the person. */
export const ResultMessage = ({
  result,
  onClose,
}: {
  result: GrantResult | undefined
  onClose: () => void
}) => {
  const { t } = useTranslation()
  return (
    <div role="status" className="administrators-result">
      {result ? (
        <Alert
          role="none"
          showIcon
          type={result.outcome === 'granted' || result.outcome === 'revoked' ? 'success' : 'info'}
          title={t(`administrators.outcome.${result.action}.${result.outcome}`, {
            name: result.name,
            role: t(`names.roles.${result.role}`),
          })}
          closable={{ onClose }}
        />
      ) : null}
    </div>
  )
}
