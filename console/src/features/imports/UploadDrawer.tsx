import { DownloadOutlined } from '@ant-design/icons'
import { type Language, memberTemplateUrl } from '@huigong/client'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Drawer, Radio } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { FileDrop } from './FileDrop.tsx'
import { useMemberUpload } from './use-member-upload.ts'
import './imports.css'

type UploadDrawerProps = { open: boolean; onClose: () => void }

/** Template, file, upload: then the task's own page takes over. */
export const UploadDrawer = ({ open, onClose }: UploadDrawerProps) => {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const union = useSession().data?.union?.name ?? ''
  const upload = useMemberUpload((task) => {
    client.setQueryData(['imports', 'one', task.id], task)
    void client.invalidateQueries({ queryKey: ['imports', 'list'] })
    void navigate({ to: '/imports/$id', params: { id: task.id } })
  })
  const close = () => {
    upload.cancel()
    onClose()
  }
  return (
    <Drawer
      open={open}
      onClose={close}
      title={t('imports.upload.title')}
      size="min(34rem, 100vw)"
      destroyOnHidden
    >
      <div className="stack">
        <p>{t('imports.upload.intro', { union })}</p>
        <Templates />
        <section className="stack import-step">
          <h3 className="section-title">{t('imports.upload.stepFile')}</h3>
          <FileDrop upload={upload} />
        </section>
      </div>
    </Drawer>
  )
}

const Templates = () => {
  const { t, i18n } = useTranslation()
  const [language, setLanguage] = useState(i18n.language as Language)
  const id = useId()
  return (
    <section className="stack import-step">
      <h3 className="section-title">{t('imports.upload.stepTemplate')}</h3>
      <div className="row">
        <span id={id}>{t('imports.upload.language')}</span>
        <Radio.Group
          aria-labelledby={id}
          value={language}
          onChange={(event) => setLanguage(event.target.value as Language)}
          options={[
            { value: 'zh-CN', label: <span lang="zh-CN">中文</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
        />
      </div>
      {(['short', 'national'] as const).map((shape) => (
        <div key={shape} className="import-template">
          <div>
            <p>{t(`imports.upload.${shape}`)}</p>
            <p className="soft">{t(`imports.upload.${shape}Hint`)}</p>
          </div>
          <Button
            icon={<DownloadOutlined aria-hidden />}
            href={memberTemplateUrl(shape, language)}
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
