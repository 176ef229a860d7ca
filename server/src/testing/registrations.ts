import type { UnionRegistration } from '@huigong/contract'
import {
  creditCodeCheckCharacter,
  organisationCodeCheckCharacter,
} from '@huigong/contract/values/credit-code'
import sharp from 'sharp'
import { storeImage } from '../features/files/index.ts'
import { sql } from '../platform/database/sql.ts'
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

/** A form of the PC about an employer of its own by number, with a certificate that the person has uploaded. */
export const registrationForm = async (
  world: NamedWorld,
  person: PersonKey,
  number: number,
  changes: Changes = {},
): Promise<UnionRegistration> => {
  const { superior = 'donghu', ...rest } = changes
  return {
    entrance: 'console',
    superiorId: world.unions[superior],
    unionName: `新风${number}有限公司工会`,
    kind: 'independent_base',
    level: 'base',
    isIndependent: false,
    officePhone: '0605-8800002',
    employers: [
      {
        name: `新风${number}有限公司`,
        creditCode: creditCode(number),
        certificateId: await uploadAs(world, person),
      },
    ],
    ...rest,
  }
}

type Changes = Partial<UnionRegistration> & { superior?: UnionKey }

/** The form of the phone with everything that seed 004, figure 20 asks for. */
export const phoneRegistrationForm = async (
  world: NamedWorld,
  person: PersonKey,
  number: number,
  changes: Changes = {},
): Promise<UnionRegistration> => {
  const form = await registrationForm(world, person, number, changes)
  return {
    ...form,
    entrance: 'card',
    regionCode: await regionOf(world),
    legalPersonName: '何无',
    legalPersonDocument: world.documentOf('he'),
    employers: form.employers.map((employer) => ({ ...employer, ...employerDetails })),
    ...changes,
  }
}

export const employerDetails = {
  headName: '李负责',
  phone: '0605-8800003',
  nature: '159',
  economicKind: '6',
  industry: 'C',
  hasWageBargaining: true,
  agreementUntil: '2028-12-31',
  address: '东湖路1号',
  headcount: 120,
  migrantHeadcount: 15,
  note: '有夜班',
} as const

const regionOf = async (world: NamedWorld): Promise<string> => {
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into regions (code, name, level) values ('370105', '滨河区', 'district') on conflict do nothing`),
  )
  return '370105'
}
