import { QueryClientProvider } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { App as AntdApp, ConfigProvider } from 'antd'
import english from 'antd/locale/en_US'
import chinese from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../platform/query-client.ts'
import { useZoom } from '../platform/zoom.ts'
import { themeFor } from '../theme.ts'
import { FailureMessages } from './FailureMessages.tsx'

/** Language and zoom change the settings around the pages, never the pages: what was typed stays. */
export const App = ({ router }: { router: AnyRouter }) => {
  const { i18n } = useTranslation()
  const zoom = useZoom()
  const isChinese = i18n.language === 'zh-CN'
  useEffect(() => {
    dayjs.locale(isChinese ? 'zh-cn' : 'en')
  }, [isChinese])
  return (
    <ConfigProvider
      locale={isChinese ? chinese : english}
      theme={themeFor(zoom)}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp>
        <QueryClientProvider client={queryClient}>
          <FailureMessages />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  )
}
