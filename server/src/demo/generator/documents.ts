import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import {
  homeReturnIdentity,
  permanentResidenceIdentity,
  residencePermitIdentity,
  residentIdentity,
  type SyntheticIdentity,
} from './identity-numbers.ts'

const peopleForOneOtherDocument = 300

/** The document of the person with this index; one in three hundred has no resident identity card. */
export function documentOf(
  seed: number,
  index: number,
  year: number,
): { kind: IdentityDocumentKind; identity: SyntheticIdentity } {
  if (index % peopleForOneOtherDocument !== 7) {
    return { kind: 'resident_identity_card', identity: residentIdentity(seed, index, year) }
  }
  const position = Math.floor(index / peopleForOneOtherDocument)
  switch (position % 4) {
    case 0:
      return { kind: 'hk_macao_travel_permit', identity: homeReturnIdentity(seed, position, year) }
    case 1:
      return {
        kind: 'foreign_permanent_residence_card',
        identity: permanentResidenceIdentity(seed, position, year),
      }
    default:
      return {
        kind: 'hk_macao_taiwan_residence_permit',
        identity: residencePermitIdentity(seed, position, year),
      }
  }
}
