import { ApiError, errorText } from '@huigong/client'
import type { ErrorCode, SelectionPreview } from '@huigong/contract'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'

type RefusedMembersProps = { refused: SelectionPreview['refused']; count: number }

/** Who is left out, gathered by reason: one sentence for all whom it is about. */
export const RefusedMembers = ({ refused, count }: RefusedMembersProps) => {
  const { t, i18n } = useTranslation()
  const number = useNumber()
  if (count === 0) return null
  const codes = [...new Set(refused.map(({ code }) => code))]
  return (
    <Alert
      role="none"
      type="warning"
      showIcon
      title={t('members.change.refused', { count, number: number(count) })}
      description={
        <ul className="members-refused">
          {codes.map((code) => (
            <li key={code}>
              <span>{sentence(i18n, code)}</span>{' '}
              <span className="soft">{namesOf(refused.filter((each) => each.code === code))}</span>
            </li>
          ))}
          {count > refused.length ? (
            <li className="soft">
              {t('members.change.moreRefused', { number: number(count - refused.length) })}
            </li>
          ) : null}
        </ul>
      }
    />
  )
}

const named = 12

const namesOf = (refused: SelectionPreview['refused']) => {
  const names = refused.slice(0, named).map(({ name }) => name)
  return `${names.join('、')}${refused.length > named ? ` … (${refused.length})` : ''}`
}

const sentence = (i18n: Parameters<typeof errorText>[0], code: string) =>
  errorText(i18n, new ApiError({ code: code as ErrorCode, values: {}, requestId: '' }, 409))
