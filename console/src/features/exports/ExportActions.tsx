import { DownloadOutlined } from '@ant-design/icons'
import { admin, memberExportUrl, once } from '@huigong/client'
import type { MemberExport } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** The file, and apart from it the password, which only reaches the phone of whoever asked. */
export const ExportActions = ({ row }: { row: MemberExport }) => {
  const { t, i18n } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const sending = useMutation({
    mutationFn: () => admin.exports.sendPassword({ id: row.id }, once()),
    onSuccess: ({ phoneMasked }) => message.success(t('exports.passwordSent', { phone: phoneMasked })),
  })
  // The download is counted once it has begun.
  const recount = () => setTimeout(() => void client.invalidateQueries({ queryKey: ['exports'] }), 2000)
  if (row.status === 'requested') {
    return (
      <Link to="/own-applications" search={{ kind: 'member.export' } as never}>
        {t('exports.seeApplication')}
      </Link>
    )
  }
  const { download, sendPassword } = row.abilities
  if (!download && !sendPassword) return '—'
  return (
    <span className="row">
      {download ? (
        <Button
          size="small"
          icon={<DownloadOutlined aria-hidden />}
          href={memberExportUrl(row.id, i18n.language)}
          download
          aria-label={t('exports.downloadOf', { purpose: row.purpose })}
          onClick={recount}
        >
          {t('exports.download')}
        </Button>
      ) : null}
      {sendPassword ? (
        <Button
          size="small"
          loading={sending.isPending}
          aria-label={t('exports.passwordOf', { purpose: row.purpose })}
          onClick={() => sending.mutate()}
        >
          {t('exports.password')}
        </Button>
      ) : null}
    </span>
  )
}
