import { uploadImage } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { contentExtensions, imageAddress } from './content-extensions.ts'
import { EditorToolbar } from './EditorToolbar.tsx'
import '../../../parts/rich-content.css'
import './rich-text-editor.css'

export type RichTextEditorProps = {
  id?: string
  /** Read out as the field's name. */
  label: string
  /** HTML; what is given later is not taken in: a new text needs a new `key`. */
  value?: string
  onChange?: (html: string) => void
}

/** Headings, bold, lists, links and own pictures; what is pasted loses everything else. */
export const RichTextEditor = ({ id, label, value, onChange }: RichTextEditorProps) => {
  const { t } = useTranslation()
  const writing = useRef<Editor | null>(null)
  const sending = useMutation({
    mutationFn: (file: File) => uploadImage(file),
    onSuccess: (image) =>
      writing.current
        ?.chain()
        .focus()
        .setImage({ src: imageAddress(image.id) })
        .run(),
  })
  const takePictures = (files: FileList | undefined): boolean => {
    const pictures = [...(files ?? [])].filter((file) => file.type.startsWith('image/'))
    for (const picture of pictures) sending.mutate(picture)
    return pictures.length > 0
  }
  const editor = useEditor({
    extensions: contentExtensions,
    content: value ?? '',
    editorProps: {
      attributes: {
        class: 'rich-content rich-text-area',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(id ? { id } : {}),
      },
      handlePaste: (_view, event) => takePictures(event.clipboardData?.files),
      handleDrop: (_view, event, _slice, moved) => !moved && takePictures(event.dataTransfer?.files),
    },
    onUpdate: ({ editor: changed }) => onChange?.(changed.isEmpty ? '' : changed.getHTML()),
  })
  writing.current = editor
  return (
    <div className="rich-text">
      <EditorToolbar editor={editor} />
      <EditorContent editor={editor} />
      <p className="rich-text-status soft" aria-live="polite">
        {sending.isPending ? t('activityForm.editor.uploading') : t('activityForm.editor.hint')}
      </p>
    </div>
  )
}
