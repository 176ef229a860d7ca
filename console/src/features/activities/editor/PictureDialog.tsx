import type { Editor } from '@tiptap/react'
import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ImageUpload } from '../../../parts/ImageUpload.tsx'
import { imageAddress } from './content-extensions.ts'

type PictureDialogProps = { editor: Editor; onClose: () => void }

/** A picture with the words that are read out in its place. */
export const PictureDialog = ({ editor, onClose }: PictureDialogProps) => {
  const { t } = useTranslation()
  const [imageId, setImageId] = useState<string>()
  const [words, setWords] = useState('')
  const insert = () => {
    if (imageId)
      editor
        .chain()
        .focus()
        .setImage({ src: imageAddress(imageId), alt: words.trim() })
        .run()
    onClose()
  }
  return (
    <Modal
      open
      title={t('activityForm.editor.picture')}
      okText={t('activityForm.editor.insert')}
      okButtonProps={{ disabled: imageId === undefined }}
      cancelText={t('parts.cancel')}
      mask={{ closable: false }}
      onOk={insert}
      onCancel={onClose}
    >
      <div className="stack">
        <ImageUpload label={t('activityForm.editor.picture')} value={imageId} onChange={setImageId} />
        <Form.Item
          layout="vertical"
          label={t('activityForm.editor.words')}
          htmlFor="rich-text-picture"
          extra={t('activityForm.editor.wordsHint')}
          style={{ marginBottom: 0 }}
        >
          <Input
            id="rich-text-picture"
            value={words}
            maxLength={100}
            onChange={(event) => setWords(event.target.value)}
          />
        </Form.Item>
      </div>
    </Modal>
  )
}
