/** What the review of a joining or a registration keeps; who applies is the review's subject. */
export type JoinPayload = {
  /** The union applied to. */
  unionId: string
  employerId: string | null
  employerName: string | null
  joinedOn: string | null
  note: string | null
}

/** That of a transfer: from which membership of which union it was asked, and names as the applicant saw them. */
export type TransferPayload = JoinPayload & {
  unionName: string
  membershipId: string
  fromUnionId: string
  fromUnionName: string
  effectiveOn: string | null
}

export type ApplicationPayload = JoinPayload | TransferPayload
