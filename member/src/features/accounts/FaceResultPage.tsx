import { ApiError, member } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Button } from '../../parts/Button.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { readBack } from '../../platform/back.ts'
import { useText } from '../../platform/texts.ts'
import { AlreadyVerified } from './AlreadyVerified.tsx'
import { faceReturn } from './face-return.ts'
import { VerifyOutcome } from './VerifyOutcome.tsx'
import { verificationDraft } from './verification-draft.ts'

/** Back from the provider of face checks: verified, or led on to what else there is. */
export const FaceResultPage = () => {
  const text = useText()
  const queries = useQueryClient()
  const { id } = useParams({ from: '/signed-in/own-account/verify/face/$id' })
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => member.accounts.finishFaceCheck({ id }),
    onSuccess: () => {
      verificationDraft.clear()
      return queries.invalidateQueries()
    },
  })
  useEffect(() => mutate(), [mutate])
  if (data) return <VerifyOutcome result={data} back={readBack(faceReturn.read().back)} />
  if (isCode(error, 'verification.already_verified')) return <AlreadyVerified />
  if (!error || isPending) {
    return (
      <Page title={text('verifying.face.title')}>
        <p role="status">{text('verifying.face.checking')}</p>
        <Loading />
      </Page>
    )
  }
  const mayAskAgain =
    isCode(error, 'face_check.waiting') || !(error instanceof ApiError) || error.status >= 500
  return (
    <Page title={text('verifying.face.title')} up="/verify">
      <Problem error={error} />
      <p>{text('verifying.face.failed')}</p>
      <div className="stack">
        {mayAskAgain ? <Button onClick={() => mutate()}>{text('verifying.face.again')}</Button> : null}
        <LinkButton to="/verify" kind={mayAskAgain ? 'plain' : 'primary'}>
          {text('verifying.face.byNumber')}
        </LinkButton>
        <LinkButton to="/verify/help" kind="plain">
          {text('verifying.help')}
        </LinkButton>
      </div>
    </Page>
  )
}

const isCode = (error: unknown, code: string) => error instanceof ApiError && error.code === code
