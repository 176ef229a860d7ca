import { createDraft } from '../../platform/draft.ts'

/** What the person was about to do before going to the provider of face checks; kept in the window, because the app is left. */
export const faceReturn = createDraft({ back: '' }, { name: 'face-return', without: [] })
