import { member } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { ChangeForm } from './ChangeForm.tsx'
import { beginChange, informationDraft } from './information-draft.ts'
import { managedKey, useManaged } from './management.ts'

/** 变更工会信息: the record, to be edited (seed 001, 二.4). */
export const ChangePage = () => {
  const text = useText()
  const { unionId } = useManaged()
  const { before } = informationDraft.useDraft()
  const information = useQuery({
    queryKey: managedKey(unionId, 'information'),
    queryFn: () => member.management.getInformation({}),
  })
  useEffect(() => {
    if (!before && information.data) beginChange(information.data)
  }, [before, information.data])
  return (
    <Page title={text('change.title')} up="/management/union">
      <p className="soft">{text('change.why')}</p>
      {information.error ? (
        <FailureMessage error={information.error} onRetry={() => information.refetch()} />
      ) : before ? (
        <ChangeForm before={before} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}
