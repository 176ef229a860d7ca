import { ApiError, open } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useMoneyText } from '../../platform/money.ts'
import { useText } from '../../platform/texts.ts'
import { CompareFile } from './CompareFile.tsx'
import './sheets.css'

/** What stands behind the QR picture on a sheet for the books, for anybody who holds it. */
export const SheetPage = () => {
  const text = useText()
  const { instantText } = useDateWords()
  const money = useMoneyText()
  const { code } = useParams({ from: '/open-unions/d/$code' })
  const found = useQuery({
    queryKey: ['sheet', code],
    queryFn: () => open.welfareDocuments.verify({ code }),
    retry: false,
  })
  const sheet = found.data
  const isUnknown =
    found.error instanceof ApiError && (found.error.status === 404 || found.error.status === 422)
  return (
    <Page title={text('sheets.title')}>
      {found.isPending ? <Loading /> : null}
      {sheet ? (
        <>
          <p className="sheet-verdict sheet-good" role="status">
            <Icon name="good" />
            {text('sheets.issued')}
          </p>
          <Facts
            facts={[
              [text('sheets.number'), sheet.number],
              [text('sheets.kind'), text(`names.welfareDocumentKinds.${sheet.kind}`)],
              [text('sheets.status'), sheet.status && text(`names.settlementStatuses.${sheet.status}`)],
              [text('sheets.union'), sheet.unionName],
              [text('sheets.about'), sheet.title],
              [text('sheets.asOf'), instantText(sheet.asOf)],
              [text('sheets.createdAt'), instantText(sheet.createdAt)],
              [text('sheets.rows'), String(sheet.rows)],
              [text('sheets.units'), String(sheet.units)],
              [text('sheets.amount'), money(sheet.amountInFen)],
              [text('sheets.words'), sheet.amountInWords],
              [
                `${text('sheets.digest')} (${sheet.digestAlgorithm})`,
                <code key="digest" className="sheet-digest">
                  {sheet.digest}
                </code>,
              ],
            ]}
          />
          <CompareFile sheet={sheet} />
        </>
      ) : null}
      {isUnknown ? (
        <>
          <p className="sheet-verdict sheet-bad" role="alert">
            <Icon name="bad" />
            {text('sheets.unknown')}
          </p>
          <p>{text('sheets.unknownWhy')}</p>
        </>
      ) : null}
      {found.error && !isUnknown ? (
        <FailureMessage error={found.error} onRetry={() => found.refetch()} />
      ) : null}
    </Page>
  )
}
