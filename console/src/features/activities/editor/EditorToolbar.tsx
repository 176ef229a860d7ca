import {
  BoldOutlined,
  ItalicOutlined,
  LinkOutlined,
  OrderedListOutlined,
  PictureOutlined,
  RedoOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import { type Editor, useEditorState } from '@tiptap/react'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkDialog } from './LinkDialog.tsx'
import { PictureDialog } from './PictureDialog.tsx'

/** Each button says whether it is on; the usual keys work as well (Ctrl or ⌘ with B, I, Z). */
export const EditorToolbar = ({ editor }: { editor: Editor }) => {
  const { t } = useTranslation()
  const [dialog, setDialog] = useState<'link' | 'picture'>()
  const state = useEditorState({ editor, selector: ({ editor: at }) => stateOf(at) })
  const chain = () => editor.chain().focus()
  const buttons: [name: string, sign: ReactNode, isOn: boolean | undefined, act: () => void][] = [
    ['heading', 'H2', state.isHeading, () => chain().toggleHeading({ level: 2 }).run()],
    ['subheading', 'H3', state.isSubheading, () => chain().toggleHeading({ level: 3 }).run()],
    ['bold', <BoldOutlined key="bold" aria-hidden />, state.isBold, () => chain().toggleBold().run()],
    [
      'italic',
      <ItalicOutlined key="italic" aria-hidden />,
      state.isItalic,
      () => chain().toggleItalic().run(),
    ],
    [
      'bullets',
      <UnorderedListOutlined key="bullets" aria-hidden />,
      state.isBullets,
      () => chain().toggleBulletList().run(),
    ],
    [
      'numbers',
      <OrderedListOutlined key="numbers" aria-hidden />,
      state.isNumbers,
      () => chain().toggleOrderedList().run(),
    ],
    ['link', <LinkOutlined key="link" aria-hidden />, state.isLink, () => setDialog('link')],
    ['picture', <PictureOutlined key="picture" aria-hidden />, undefined, () => setDialog('picture')],
    ['undo', <UndoOutlined key="undo" aria-hidden />, undefined, () => chain().undo().run()],
    ['redo', <RedoOutlined key="redo" aria-hidden />, undefined, () => chain().redo().run()],
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would name a group of fields, these are buttons
    <div role="group" aria-label={t('activityForm.editor.toolbar')} className="rich-text-toolbar">
      {buttons.map(([name, sign, isOn, act]) => (
        <Button
          key={name}
          type="text"
          className={isOn ? 'rich-text-on' : ''}
          aria-label={[t(`activityForm.editor.${name}`), typeof sign === 'string' ? sign : '']
            .join(' ')
            .trim()}
          title={t(`activityForm.editor.${name}`)}
          {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
          onClick={act}
        >
          {sign}
        </Button>
      ))}
      {dialog === 'link' ? <LinkDialog editor={editor} onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'picture' ? <PictureDialog editor={editor} onClose={() => setDialog(undefined)} /> : null}
    </div>
  )
}

const stateOf = (editor: Editor) => ({
  isHeading: editor.isActive('heading', { level: 2 }),
  isSubheading: editor.isActive('heading', { level: 3 }),
  isBold: editor.isActive('bold'),
  isItalic: editor.isActive('italic'),
  isBullets: editor.isActive('bulletList'),
  isNumbers: editor.isActive('orderedList'),
  isLink: editor.isActive('link'),
})
