import { DownloadOutlined } from '@ant-design/icons'
import { type Language, memberTemplateUrl } from '@huigong/client'
import { Button, Radio } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan, useSession } from '../../platform/session.ts'

/** Both forms, in both languages; above base with columns that name the union of each row. */
export const Templates = () => {
  const { t, i18n } = useTranslation()
  const isAboveBase = useSession().data?.union?.isAboveBase ?? false
  // A federation has no members of its own: nothing but files for unions below would be accepted.
  const holdsMembers = useCan('members.manage')
  const [language, setLanguage] = useState(i18n.language as Language)
  const [unions, setUnions] = useState<'own' | 'below'>(isAboveBase ? 'below' : 'own')
  return (
    <section className="stack import-step">
      <h3 className="section-title">{t('imports.upload.stepTemplate')}</h3>
      {isAboveBase && holdsMembers ? (
        <Choice
          label={t('imports.upload.unions')}
          value={unions}
          onChange={setUnions}
          options={[
            { value: 'below', label: t('imports.upload.unionsBelow') },
            { value: 'own', label: t('imports.upload.unionsOwn') },
          ]}
        />
      ) : null}
      {unions === 'below' ? <p className="soft">{t('imports.upload.unionsHint')}</p> : null}
      <Choice
        label={t('imports.upload.language')}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'zh-CN', label: <span lang="zh-CN">中文</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
      />
      {(['short', 'national'] as const).map((shape) => (
        <div key={shape} className="import-template">
          <div>
            <p>{t(`imports.upload.${shape}`)}</p>
            <p className="soft">
              {t(
                unions === 'below' && shape === 'short'
                  ? 'imports.upload.shortHintBelow'
                  : `imports.upload.${shape}Hint`,
              )}
            </p>
          </div>
          <Button
            icon={<DownloadOutlined aria-hidden />}
            href={memberTemplateUrl(shape, language, unions)}
            download
            aria-label={t('imports.upload.download', { name: t(`imports.upload.${shape}`) })}
          >
            {t('imports.upload.downloadShort')}
          </Button>
        </div>
      ))}
    </section>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  value: Value
  options: { value: Value; label: ReactNode }[]
  onChange: (value: Value) => void
}

const Choice = <Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) => {
  const id = useId()
  return (
    <div className="row">
      <span id={id}>{label}</span>
      <Radio.Group
        aria-labelledby={id}
        value={value}
        options={options}
        onChange={(event) => onChange(event.target.value as Value)}
      />
    </div>
  )
}
