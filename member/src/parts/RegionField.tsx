import { open } from '@huigong/client'
import type { Region } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useText } from '../platform/texts.ts'
import { FailureMessage } from './Failure.tsx'
import { SelectField } from './SelectField.tsx'

type RegionFieldProps = {
  label: string
  hint?: string
  problem?: string
  /** Code of the region chosen, at any level; empty for none. */
  code: string
  onChange: (code: string, name: string) => void
}

/** Province, city, district, street: one list after the other, each with what lies in the one before. */
export const RegionField = ({ label, hint, ...rest }: RegionFieldProps) => (
  <fieldset className="field region">
    <legend className="field-label">{label}</legend>
    {hint ? <p className="field-hint">{hint}</p> : null}
    <RegionLevel {...rest} above={undefined} pathName="" />
  </fieldset>
)

type LevelProps = Omit<RegionFieldProps, 'label' | 'hint'> & { above: Region | undefined; pathName: string }

const RegionLevel = ({ above, pathName, code, problem, onChange }: LevelProps) => {
  const text = useText()
  const regions = useQuery({
    queryKey: ['regions', above?.code],
    queryFn: () => open.regions.list({ parentCode: above?.code }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (regions.error) return <FailureMessage error={regions.error} onRetry={() => regions.refetch()} />
  const level = regions.data?.[0]?.level
  if (!regions.data || !level) return null
  const chosen = regions.data.find((region) => isWithin(code, region.code))
  const choose = (next: string) => {
    const region = regions.data.find((each) => each.code === next)
    if (region) onChange(region.code, pathName + region.name)
    else onChange(above?.code ?? '', pathName)
  }
  return (
    <>
      <SelectField
        label={text(`parts.region.${level}`)}
        problem={chosen ? undefined : problem}
        none={text(above ? 'parts.region.noFurther' : 'parts.region.choose')}
        options={regions.data.map((region) => ({ value: region.code, name: region.name }))}
        value={chosen?.code ?? ''}
        onChange={choose}
      />
      {chosen?.hasChildren ? (
        <RegionLevel
          key={chosen.code}
          above={chosen}
          pathName={pathName + chosen.name}
          code={code}
          onChange={onChange}
        />
      ) : null}
    </>
  )
}

/** Codes of six digits end in pairs of zeros above their level (GB/T 2260); those of streets have nine digits. */
const isWithin = (code: string, region: string) =>
  code !== '' && code.startsWith(region.length === 6 ? region.replace(/(00){1,2}$/, '') : region)
