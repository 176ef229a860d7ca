import { useText } from '../../platform/texts.ts'

export const UnitsLeft = ({ units }: { units: number }) => {
  const text = useText()
  return (
    <span>{units > 0 ? text('activities.unitsLeft', { count: units }) : text('activities.noneLeft')}</span>
  )
}
