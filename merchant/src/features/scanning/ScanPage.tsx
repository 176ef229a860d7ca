import { Choices } from '@huigong/member/parts/Choices'
import { Message } from '@huigong/member/parts/Message'
import { Page } from '@huigong/member/parts/Page'
import { useEffect, useState } from 'react'
import { useCounter } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { WaitingSettlements } from '../settlements/WaitingSettlements.tsx'
import { CameraView } from './CameraView.tsx'
import { CounterScreen } from './CounterScreen.tsx'
import { NumberEntry } from './NumberEntry.tsx'
import { wakeSounds } from './sounds.ts'
import { useCounterFlow } from './use-counter-flow.ts'
import './scanning.css'

type Way = 'camera' | 'number'

export const ScanPage = () => {
  const text = useText()
  const { merchant } = useCounter()
  const flow = useCounterFlow()
  const [way, setWay] = useState<Way>('camera')
  useEffect(() => {
    document.addEventListener('pointerdown', wakeSounds)
    return () => document.removeEventListener('pointerdown', wakeSounds)
  }, [])
  const ways = [
    { value: 'camera', name: text('scan.byCamera') },
    { value: 'number', name: text('scan.byNumber') },
  ] as const
  return (
    <Page title={text('scan.title')} brand={<p className="shop">{merchant.name}</p>}>
      {merchant.isOnline ? null : <Message kind="wait">{text('scan.offline')}</Message>}
      <WaitingSettlements />
      <div className="scan">
        <Choices label={text('scan.way')} isLabelHidden options={ways} value={way} onChange={setWay} />
        {way === 'camera' ? (
          <CameraView
            isLooking={flow.step.kind === 'looking'}
            isRedeemed={flow.step.kind === 'redeemed'}
            onCode={flow.check}
            onNumber={() => setWay('number')}
          />
        ) : (
          <NumberEntry key={flow.step.kind === 'redeemed' ? 'done' : 'open'} onNumber={flow.check} />
        )}
      </div>
      <CounterScreen {...flow} />
    </Page>
  )
}
