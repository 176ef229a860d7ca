import { Sign } from '../../parts/Sign.tsx'
import { useText } from '../../platform/texts.ts'

type NumberPadProps = { onDigit: (digit: string) => void; onErase: () => void; onClear: () => void }

/** Keys for gloves: larger than those of any phone's keyboard. */
export const NumberPad = ({ onDigit, onErase, onClear }: NumberPadProps) => {
  const text = useText()
  const key = (digit: string) => (
    <button key={digit} type="button" onClick={() => onDigit(digit)}>
      {digit}
    </button>
  )
  return (
    <fieldset className="number-pad">
      <legend className="hidden-words">{text('scan.number.keys')}</legend>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(key)}
      <button type="button" className="number-pad-word" onClick={onClear}>
        {text('scan.number.clear')}
      </button>
      {key('0')}
      <button type="button" aria-label={text('scan.number.erase')} onClick={onErase}>
        <Sign name="erase" />
      </button>
    </fieldset>
  )
}
