import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { FileDrop } from './FileDrop.tsx'
import { Templates } from './Templates.tsx'
import { useMemberUpload } from './use-member-upload.ts'
import './imports.css'

type UploadDrawerProps = { open: boolean; onClose: () => void }

/** Template, file, upload: then the task's own page takes over. */
export const UploadDrawer = ({ open, onClose }: UploadDrawerProps) => {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const union = useSession().data?.union
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
        <p>
          {union?.isAboveBase
            ? t('imports.upload.introBelow')
            : t('imports.upload.intro', { union: union?.name })}
        </p>
        <Templates />
        <section className="stack import-step">
          <h3 className="section-title">{t('imports.upload.stepFile')}</h3>
          <FileDrop upload={upload} />
        </section>
      </div>
    </Drawer>
  )
}
