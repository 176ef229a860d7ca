import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'

type Stop = { unionId: string; unionName: string }

/** From the own union down to the one that is shown; each leads back up. */
export const ProgressWay = ({ way }: { way: readonly Stop[] }) => {
  const { t } = useTranslation()
  const { search } = useAddress()
  if (way.length < 2) return null
  return (
    <nav aria-label={t('progress.way')}>
      <ol className="progress-way">
        {way.map(({ unionId, unionName }, index) => (
          <li key={unionId}>
            {index === way.length - 1 ? (
              <span aria-current="page">{unionName}</span>
            ) : (
              <Link
                to="/welfare-progress"
                search={{ ...search, unionId: index === 0 ? undefined : unionId } as never}
              >
                {unionName}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
