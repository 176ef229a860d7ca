import type { UnionRegistration } from '@huigong/contract'
import {
  creditCodeCheckCharacter,
  organisationCodeCheckCharacter,
} from '@huigong/contract/values/credit-code'
import sharp from 'sharp'
import { storeImage } from '../features/files/index.ts'
import type { PersonKey, UnionKey } from './named-people.ts'
import type { NamedWorld } from './named-world.ts'

/** A right credit code of a business (`91`) or a union (`81`), another one for each number. */
export const creditCode = (number: number, kind: '91' | '81' = '91'): string => {
  const body = String(number).padStart(8, '0')
  const first17 = `${kind}370102${body}${organisationCodeCheckCharacter(body)}`
  return first17 + creditCodeCheckCharacter(first17)
}

export const smallPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#c8161d' } })
    .png()
    .toBuffer()

export const uploadAs = async (world: NamedWorld, person: PersonKey): Promise<string> =>
  (await storeImage(await world.contextOf(person), await smallPicture())).id

/** A whole form of an employer of its own by number, with a certificate that the person has uploaded. */
export const registrationForm = async (
  world: NamedWorld,
  person: PersonKey,
  number: number,
  changes: Partial<UnionRegistration> & { superior?: UnionKey } = {},
): Promise<UnionRegistration> => {
  const { superior = 'donghu', ...rest } = changes
  return {
    employerName: `新风${number}有限公司`,
    employerCreditCode: creditCode(number),
    employerCertificateId: await uploadAs(world, person),
    isIndependent: false,
    unionName: `新风${number}有限公司工会`,
    superiorId: world.unions[superior],
    officePhone: '0605-8800002',
    ...rest,
  }
}
