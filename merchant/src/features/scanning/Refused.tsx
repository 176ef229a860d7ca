import { type ApiError, errorText } from '@huigong/client'
import { useDateWords } from '@huigong/member/platform/dates'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Whole } from '../../parts/Whole.tsx'
import { useText } from '../../platform/texts.ts'
import { refusalOf, withTimesInWords } from './refusals.ts'
import { soundBad } from './sounds.ts'

/** Not redeemed, the reason, and what to do. Amber where the member can mend it here, red where not. */
export const Refused = ({ error, onNext }: { error: ApiError; onNext: () => void }) => {
  const text = useText()
  const { i18n } = useTranslation()
  const { instantText } = useDateWords()
  useEffect(soundBad, [])
  const { tone, title } = refusalOf(error.code)
  return (
    <Whole
      tone={tone}
      sign={tone === 'bad' ? 'cross' : 'wait'}
      title={text(title)}
      onClose={onNext}
      actions={
        <button type="button" className="big-button" onClick={onNext}>
          {text('scan.next')}
        </button>
      }
    >
      <p className="refusal-why">{errorText(i18n, withTimesInWords(error, instantText))}</p>
      <p className="whole-note">{text('scan.refused.code', { code: error.code })}</p>
    </Whole>
  )
}
