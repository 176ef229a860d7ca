import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'
import { registrationDraft } from './registration-draft.ts'

/** Why an application was rejected, in sight while it is being corrected. */
export const RejectionReminder = () => {
  const text = useText()
  const { rejection } = registrationDraft.useDraft()
  return rejection ? (
    <Message kind="wait">{text('applications.reason', { reason: rejection })}</Message>
  ) : null
}
