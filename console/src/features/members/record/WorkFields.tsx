import { admin } from '@huigong/client'
import { phoneInput } from '@huigong/contract/values/phone'
import { useQuery } from '@tanstack/react-query'
import { AutoComplete, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../../parts/DayPicker.tsx'
import { useRules } from '../../../platform/rules.ts'
import { useCan, useSession } from '../../../platform/session.ts'

/** What the union needs of its member beside who it is (seed 004, 图5). */
export const WorkFields = ({ phoneKept }: { phoneKept?: string | null }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const field = (name: string) => t(`names.personFields.${name}`)
  const employers = useEmployerNames()
  const yesOrNo = [
    { value: true, label: t('names.yesOrNo.yes') },
    { value: false, label: t('names.yesOrNo.no') },
  ]
  return (
    <>
      <Form.Item
        name="phone"
        label={field('phone')}
        rules={[rules.reads(phoneInput, true)]}
        validateTrigger="onBlur"
        extra={phoneKept ? t('parts.documentKept', { known: phoneKept }) : t('members.form.phoneHint')}
      >
        <Input type="tel" className="numbers" autoComplete="off" maxLength={30} />
      </Form.Item>
      <Form.Item name="employerName" label={field('employerName')} extra={t('members.form.employerHint')}>
        <AutoComplete
          options={employers.map((name) => ({ value: name }))}
          showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed.trim()) }}
          maxLength={200}
        />
      </Form.Item>
      <Form.Item name="duty" label={field('duty')}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item
        name="isMigrantWorker"
        label={field('isMigrantWorker')}
        extra={t('members.form.migrantHint')}
      >
        <Radio.Group options={yesOrNo} />
      </Form.Item>
      <Form.Item name="joinedOn" label={field('joinedOn')} extra={t('members.form.joinedHint')}>
        <DayPicker isPast />
      </Form.Item>
      <Form.Item name="note" label={field('note')}>
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </>
  )
}

/** Names of the own union's employers to choose from; another one can be typed. */
const useEmployerNames = (): string[] => {
  const { data: session } = useSession()
  const isAllowed = useCan('unions.view')
  const found = useQuery({
    queryKey: ['employers', 'names', session?.union?.id],
    queryFn: () => admin.employers.list({ limit: 100 }),
    enabled: isAllowed,
    staleTime: 60_000,
  })
  return found.data?.items.map(({ name }) => name) ?? []
}
