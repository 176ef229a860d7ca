/** What the review of a group's transfer keeps; the group itself is frozen in `group_transfer_members`. */
export type GroupPayload = {
  toUnionId: string
  toUnionName: string
  fromUnionName: string
  effectiveOn: string | null
  reason: string
}
