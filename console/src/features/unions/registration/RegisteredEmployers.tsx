import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { defaultUnionName } from '@huigong/contract/values/name'
import { Button, Form } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { RegisteredEmployer } from './RegisteredEmployer.tsx'
import { nameFollows } from './registration-values.ts'

const atMost = 20

type RegisteredEmployersProps = { isFromPhone: boolean }

/** The employers that a base union serves: one as a rule, several for a joint union. */
export const RegisteredEmployers = ({ isFromPhone }: RegisteredEmployersProps) => {
  const { t } = useTranslation()
  const form = Form.useFormInstance()
  const firstName = ['employers', 0, 'name']
  const before = useRef<string>(form.getFieldValue(firstName) as string | undefined)
  const rename = (employerName: string) => {
    if (nameFollows(form.getFieldValue('unionName') as string | undefined, before.current)) {
      form.setFieldValue('unionName', defaultUnionName(employerName))
    }
    before.current = employerName
  }
  return (
    <Form.List name="employers">
      {(fields, { add, remove }) => (
        <section className="panel">
          <h2 className="section-title">{t('unions.employer')}</h2>
          {fields.map(({ key, name }) => (
            <div key={key} className="registration-employer">
              {fields.length > 1 ? (
                <div className="registration-head">
                  <h3>{t('unions.employerOf', { number: name + 1 })}</h3>
                  <Button
                    size="small"
                    icon={<DeleteOutlined aria-hidden />}
                    onClick={() => remove(name)}
                    aria-label={t('unions.dropEmployerOf', { number: name + 1 })}
                  >
                    {t('unions.dropEmployer')}
                  </Button>
                </div>
              ) : null}
              <RegisteredEmployer
                index={name}
                isFromPhone={isFromPhone}
                {...(name === 0 ? { onName: rename } : {})}
              />
            </div>
          ))}
          {fields.length < atMost ? (
            <div className="row">
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
                {t('unions.addEmployer')}
              </Button>
              <span className="soft">{t('unions.addEmployerHint')}</span>
            </div>
          ) : null}
        </section>
      )}
    </Form.List>
  )
}
