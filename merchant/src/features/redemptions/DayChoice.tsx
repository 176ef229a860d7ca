import { TextField } from '@huigong/member/parts/TextField'
import { today } from '@huigong/member/platform/dates'
import { useText } from '../../platform/texts.ts'

type DayChoiceProps = { value: string; onChange: (day: string) => void }

/** One day back, one day on, or any day of the calendar up to today. */
export const DayChoice = ({ value, onChange }: DayChoiceProps) => {
  const text = useText()
  const last = today()
  return (
    <div className="day-choice">
      <TextField
        label={text('day.on')}
        type="date"
        max={last}
        value={value}
        onChange={(day) => {
          if (/^\d{4}-\d\d-\d\d$/.test(day) && day <= last) onChange(day)
        }}
      />
      <button type="button" className="edge-button" onClick={() => onChange(dayBeside(value, -1))}>
        {text('day.before')}
      </button>
      <button
        type="button"
        className="edge-button"
        disabled={value >= last}
        onClick={() => onChange(dayBeside(value, 1))}
      >
        {text('day.after')}
      </button>
    </div>
  )
}

const dayBeside = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
