import type { MemberSelection, SelectionPreview } from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { presentSelection } from '../life/preview-change.ts'
import { selectMembers } from '../life/selection.ts'
import { listInGroups, refusalOf } from './refusals.ts'

/** Whom a group's transfer would take along, and who cannot move and why. */
export const previewGroupTransfer = async (
  ctx: Context,
  selection: MemberSelection,
): Promise<SelectionPreview> => {
  const members = await selectMembers(ctx.database, ctx, selection)
  const inGroups = await listInGroups(
    ctx.database,
    members.map(({ personId }) => personId),
  )
  return presentSelection(members, (member) => refusalOf(member, inGroups))
}
