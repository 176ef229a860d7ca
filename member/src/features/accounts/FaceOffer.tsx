import { member, once } from '@huigong/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { ConsentBox } from '../../parts/ConsentBox.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { usePlatform } from '../../platform/session.ts'
import { useStatement, useText } from '../../platform/texts.ts'
import { faceReturn } from './face-return.ts'

type Identity = Omit<Parameters<typeof member.accounts.startFaceCheck>[0], 'faceStatementVersion'>

type FaceOfferProps = {
  identity: Identity
  /** Goes on only when the form is filled in. */
  ask: (goOn: () => void) => void
}

/** Beside the check by number, never instead of it, and with an agreement of its own (人脸识别技术应用安全管理办法). */
export const FaceOffer = ({ identity, ask }: FaceOfferProps) => {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const methods = useQuery({
    queryKey: ['verification-methods'],
    queryFn: () => member.accounts.getVerificationMethods({}),
    staleTime: 600_000,
  })
  if (!methods.data?.face) return null
  return (
    <>
      <Button kind="plain" onClick={() => ask(() => setOpen(true))}>
        {text('verifying.face.offer')}
      </Button>
      {isOpen ? <FaceSheet identity={identity} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

const FaceSheet = ({ identity, onClose }: { identity: Identity; onClose: () => void }) => {
  const text = useText()
  const platform = usePlatform()
  const { back } = useSearch({ from: '/signed-in/own-account/verify' })
  const { title, body, agree } = useStatement('face')
  const [isAgreed, setAgreed] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const faceStatementVersion = platform.data?.statementVersion ?? ''
  const start = useMutation({
    mutationFn: () => member.accounts.startFaceCheck({ ...identity, faceStatementVersion }, once()),
    onSuccess: ({ url }) => {
      faceReturn.change({ back: back ?? '' })
      window.location.assign(url)
    },
  })
  return (
    <Sheet title={title} closeText={text('verifying.face.keep')} closeKind="plain" onClose={onClose}>
      {body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ConsentBox
        label={agree}
        isAgreed={isAgreed}
        problem={isChecked && !isAgreed ? text('signIn.statement.missing') : undefined}
        onChange={setAgreed}
      />
      <Problem error={start.error} />
      <Button
        isBusy={start.isPending || start.isSuccess}
        onClick={() => {
          setChecked(true)
          if (isAgreed) start.mutate()
        }}
      >
        {text('verifying.face.go')}
      </Button>
    </Sheet>
  )
}
