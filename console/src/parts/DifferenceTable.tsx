import { SwapOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from './AuthorisedImage.tsx'
import { type Fact, FactList } from './FactList.tsx'
import { ImageCompare } from './ImageCompare.tsx'
import './difference-table.css'

export type Difference = { key: string; label: string; isChanged: boolean } & (
  | { before: string | null; after: string | null }
  | { picturesOf: { before: string | null; after: string | null } }
)

/** What would change, old and new side by side, told by sign, word and colour; the rest is folded away. */
export const DifferenceTable = ({ differences }: { differences: readonly Difference[] }) => {
  const { t } = useTranslation()
  const changed = differences.filter(({ isChanged }) => isChanged)
  const unchanged = differences.filter(({ isChanged }) => !isChanged)
  return (
    <div className="stack">
      {changed.length === 0 ? <p className="soft">{t('parts.nothingChanged')}</p> : null}
      <ul className="differences" aria-label={t('parts.changes')}>
        {changed.map((difference) => (
          <li key={difference.key} className="difference">
            <p className="difference-label">
              {difference.label}
              <span className="difference-sign">
                <SwapOutlined aria-hidden /> {t('parts.changed')}
              </span>
            </p>
            {'picturesOf' in difference ? (
              <ImageCompare label={difference.label} {...difference.picturesOf} />
            ) : (
              <TextChange before={difference.before} after={difference.after} />
            )}
          </li>
        ))}
      </ul>
      {unchanged.length > 0 ? (
        <details className="difference-rest">
          <summary>{t('parts.unchanged', { number: unchanged.length })}</summary>
          <FactList facts={unchanged.map(factOf)} />
        </details>
      ) : null}
    </div>
  )
}

const TextChange = ({ before, after }: { before: string | null; after: string | null }) => {
  const { t } = useTranslation()
  const none = <span className="soft">{t('parts.notGiven')}</span>
  return (
    <dl className="difference-values">
      <div>
        <dt>{t('parts.before')}</dt>
        <dd>{before ? <del>{before}</del> : none}</dd>
      </div>
      <div>
        <dt>{t('parts.after')}</dt>
        <dd>{after ? <ins>{after}</ins> : none}</dd>
      </div>
    </dl>
  )
}

const factOf = (difference: Difference): Fact => {
  const { label } = difference
  if (!('picturesOf' in difference)) return { label, value: difference.after }
  const imageId = difference.picturesOf.after
  return { label, value: imageId ? <AuthorisedImage imageId={imageId} label={label} /> : null }
}
