import { merchantForm } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { RegionPicker } from '../../../parts/RegionPicker.tsx'
import { useRules } from '../../../platform/rules.ts'
import { useSession } from '../../../platform/session.ts'
import { PositionField } from '../map/PositionField.tsx'
import { allMerchantsOptions } from '../merchant-queries.ts'
import { isHalfPosition, type TypedPosition } from './merchant-values.ts'

type PlaceFieldsProps = { regionName: string | null | undefined; ownId: string | undefined }

/** Where it is: in words, and on the map between the union's other merchants. */
export const PlaceFields = ({ regionName, ownId }: PlaceFieldsProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const field = (name: string) => t(`merchants.fields.${name}`)
  const unionId = useSession().data?.union?.id
  const all = useQuery(allMerchantsOptions({ of: 'own' }, unionId))
  const others = useMemo(
    () =>
      (all.data?.items ?? []).flatMap(({ id, name, position, status }) =>
        position && id !== ownId ? [{ id, name, position, look: status }] : [],
      ),
    [all.data, ownId],
  )
  const whole = {
    validator: (_rule: unknown, typed: TypedPosition | undefined) =>
      isHalfPosition(typed) ? Promise.reject(new Error(t('merchants.map.half'))) : Promise.resolve(),
  }
  return (
    <FormSection title={t('merchants.sections.place')}>
      <Form.Item name="regionCode" label={field('region')}>
        <RegionPicker chosenName={regionName} />
      </Form.Item>
      <Form.Item
        name="address"
        label={field('address')}
        extra={t('merchants.hints.address')}
        required
        rules={[rules.reads(merchantForm.shape.address)]}
        validateTrigger="onBlur"
      >
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="position"
        label={field('position')}
        extra={t('merchants.hints.position')}
        className="form-wide"
        rules={[whole]}
      >
        <PositionField others={others} />
      </Form.Item>
    </FormSection>
  )
}
