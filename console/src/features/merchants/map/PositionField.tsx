import { AimOutlined } from '@ant-design/icons'
import { Button, Form, InputNumber } from 'antd'
import { lazy, Suspense, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import type { TypedPosition } from '../form/merchant-values.ts'
import type { Place } from './places.ts'
import { useDevicePosition } from './use-device-position.ts'

const PlaceMap = lazy(() => import('./PlaceMap.tsx').then((part) => ({ default: part.PlaceMap })))

type PositionFieldProps = {
  id?: string
  value?: TypedPosition | undefined
  onChange?: (position: TypedPosition) => void
  /** Where the other merchants are. */
  others: readonly Place[]
}

/** A position by a click or drag on the map, by typing it, or from this device. */
export const PositionField = ({ id, value, onChange, others }: PositionFieldProps) => {
  const { t } = useTranslation()
  const ownId = useId()
  const { status } = Form.Item.useStatus()
  const { longitude = null, latitude = null } = value ?? {}
  const device = useDevicePosition((position) => onChange?.(position))
  const chosen = useMemo(
    () => (longitude === null || latitude === null ? null : { longitude, latitude }),
    [longitude, latitude],
  )
  const number = (name: 'longitude' | 'latitude', most: number) => (
    <div className="position-number">
      <label htmlFor={`${ownId}-${name}`}>{t(`merchants.map.${name}`)}</label>
      <InputNumber
        id={name === 'longitude' ? (id ?? `${ownId}-longitude`) : `${ownId}-latitude`}
        aria-label={t(`merchants.map.${name}`)}
        aria-invalid={status === 'error'}
        value={value?.[name] ?? null}
        min={-most}
        max={most}
        step={0.0001}
        controls={false}
        placeholder={name === 'longitude' ? '119.526888' : '35.416734'}
        onChange={(typed) => onChange?.({ longitude, latitude, [name]: typed })}
      />
    </div>
  )
  return (
    <div className="position-field">
      <Suspense fallback={<LoadingState />}>
        <PlaceMap
          label={t('merchants.map.choose')}
          places={others}
          chosen={chosen}
          onChoose={(position) => onChange?.(position)}
        />
      </Suspense>
      <div className="row position-line">
        {number('longitude', 180)}
        {number('latitude', 90)}
        <Button icon={<AimOutlined aria-hidden />} loading={device.isAsking} onClick={device.ask}>
          {t('merchants.map.device')}
        </Button>
        {longitude === null && latitude === null ? null : (
          <Button type="text" onClick={() => onChange?.({ longitude: null, latitude: null })}>
            {t('merchants.map.clear')}
          </Button>
        )}
      </div>
      {device.problem ? (
        <p role="alert" className="position-problem">
          {t(`merchants.map.${device.problem}`)}
        </p>
      ) : null}
    </div>
  )
}
