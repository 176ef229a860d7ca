import { Skeleton } from 'antd'
import { lazy, Suspense } from 'react'
import type { RichTextEditorProps } from './RichTextEditor.tsx'

const RichTextEditor = lazy(async () => ({
  default: (await import('./RichTextEditor.tsx')).RichTextEditor,
}))

/** The editor is fetched only where somebody writes. */
export const RichTextField = (props: RichTextEditorProps) => (
  <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 6 }} />}>
    <RichTextEditor {...props} />
  </Suspense>
)
