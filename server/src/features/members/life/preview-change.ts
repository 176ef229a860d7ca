import type { ErrorCode, MemberAction, MemberSelection, SelectionPreview } from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { refusalOf } from './actions.ts'
import { type SelectedMember, selectMembers } from './selection.ts'

/** Who is meant by a change before anything happens, and who cannot be taken along. */
export const previewChange = async (
  ctx: Context,
  asked: { selection: MemberSelection; action: MemberAction },
): Promise<SelectionPreview> => {
  const members = await selectMembers(ctx.database, ctx, asked.selection)
  return presentSelection(members, (member) => refusalOf(asked.action, member))
}

const shown = 20

export const presentSelection = (
  members: readonly SelectedMember[],
  refusalFor: (member: SelectedMember) => ErrorCode | null,
): SelectionPreview => {
  const judged = members.map((member) => ({ member, code: refusalFor(member) }))
  const taken = judged.filter(({ code }) => code === null)
  return {
    count: taken.length,
    sample: taken
      .slice(0, shown)
      .map(({ member: { id, name, documentMasked, status } }) => ({ id, name, documentMasked, status })),
    ...presentRefused(judged),
  }
}

/** Everybody who cannot be taken along is counted, the first are named. */
export const presentRefused = (judged: readonly { member: SelectedMember; code: ErrorCode | null }[]) => {
  const refused = judged.flatMap(({ member: { id, name }, code }) => (code ? [{ id, name, code }] : []))
  return { refusedCount: refused.length, refused: refused.slice(0, 100) }
}
