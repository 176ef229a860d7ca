import type { Editor } from '@tiptap/react'
import { Button, Form, Input, type InputRef, Modal } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSafeLink, linkOf } from '../../../platform/rich-text.ts'

type LinkDialogProps = { editor: Editor; onClose: () => void }

/** The address of the chosen words; with none chosen the address itself becomes the words. */
export const LinkDialog = ({ editor, onClose }: LinkDialogProps) => {
  const { t } = useTranslation()
  const known = String(editor.getAttributes('link').href ?? '')
  const [typed, setTyped] = useState(known)
  const [isWrong, setIsWrong] = useState(false)
  const field = useRef<InputRef>(null)
  const save = () => {
    const address = linkOf(typed)
    if (!isSafeLink(address)) {
      setIsWrong(true)
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !known)
      chain
        .insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] })
        .run()
    else chain.setLink({ href: address }).run()
    onClose()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }
  return (
    <Modal
      open
      title={t('activityForm.editor.link')}
      onCancel={onClose}
      afterOpenChange={(isOpen) => {
        if (isOpen) field.current?.focus()
      }}
      footer={
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          {known ? <Button onClick={remove}>{t('activityForm.editor.removeLink')}</Button> : null}
          <Button onClick={onClose}>{t('parts.cancel')}</Button>
          <Button type="primary" onClick={save}>
            {t('activityForm.editor.use')}
          </Button>
        </div>
      }
    >
      <Form.Item
        layout="vertical"
        label={t('activityForm.editor.address')}
        htmlFor="rich-text-link"
        validateStatus={isWrong ? 'error' : ''}
        help={isWrong ? t('activityForm.editor.addressWrong') : t('activityForm.editor.addressHint')}
      >
        <Input
          id="rich-text-link"
          ref={field}
          value={typed}
          inputMode="url"
          onChange={(event) => {
            setTyped(event.target.value)
            setIsWrong(false)
          }}
          onPressEnter={save}
        />
      </Form.Item>
    </Modal>
  )
}
