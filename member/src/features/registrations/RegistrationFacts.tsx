import type { ShownRegistration } from '@huigong/contract'
import { economicKinds } from '@huigong/contract/code-lists/economic-kinds'
import { employerNatures } from '@huigong/contract/code-lists/employer-natures'
import { industries } from '@huigong/contract/code-lists/industries'
import { useCodeName } from '../../parts/code-options.ts'
import { Facts } from '../../parts/Facts.tsx'
import { Picture } from '../../parts/Picture.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'

/** A registration as it was, or will be, submitted. */
export const RegistrationFacts = ({ form }: { form: ShownRegistration }) => {
  const text = useText()
  const isBase = form.level === 'base'
  return (
    <>
      <Facts
        facts={[
          [text('registration.superior.chosen'), form.superiorName],
          [text('names.informationFields.name'), form.unionName],
          [
            text('registration.union.isBase'),
            text(isBase ? 'registration.union.base' : 'registration.union.aboveBase'),
          ],
          [text('names.informationFields.kind'), form.kind ? text(`names.unionKinds.${form.kind}`) : null],
          [
            text('registration.union.level'),
            isBase || !form.level ? null : text(`names.unionLevels.${form.level}`),
          ],
          [text('names.informationFields.regionCode'), form.regionName ?? form.regionCode],
          [text('names.informationFields.officePhone'), form.officePhone],
          [text('names.informationFields.legalPersonName'), form.legalPersonName],
          [text('names.informationFields.legalPersonDocument'), form.legalPersonDocumentMasked],
          [text('names.informationFields.creditCode'), form.unionCreditCode],
          [
            text('names.informationFields.certificateId'),
            form.unionCertificateId ? (
              <Picture
                key="picture"
                imageId={form.unionCertificateId}
                label={text('names.informationFields.certificateId')}
              />
            ) : null,
          ],
        ]}
      />
      {form.employers.map((employer, index) => (
        <section key={employer.name + String(index)} className="stack">
          <h2>{text('registration.employer.numbered', { number: index + 1 })}</h2>
          <EmployerFacts employer={employer} />
        </section>
      ))}
    </>
  )
}

type Employer = Omit<ShownRegistration['employers'][number], 'certificateId'> & {
  certificateId?: string | null
}

/** One employer in words. */
export const EmployerFacts = ({ employer }: { employer: Employer }) => {
  const text = useText()
  const { dayText } = useDateWords()
  const nameOf = useCodeName()
  const label = (field: keyof Employer) => text(`names.employerFields.${field}`)
  const { certificateId, hasWageBargaining } = employer
  return (
    <Facts
      facts={[
        [label('name'), employer.name],
        [label('creditCode'), employer.creditCode],
        [
          label('certificateId'),
          certificateId ? (
            <Picture key="picture" imageId={certificateId} label={label('certificateId')} />
          ) : null,
        ],
        [label('headName'), employer.headName],
        [label('phone'), employer.phone],
        [label('nature'), nameOf(employerNatures, employer.nature)],
        [label('economicKind'), nameOf(economicKinds, employer.economicKind)],
        [label('industry'), nameOf(industries, employer.industry)],
        [
          label('hasWageBargaining'),
          hasWageBargaining === null ? null : text(`names.yesOrNo.${hasWageBargaining ? 'yes' : 'no'}`),
        ],
        [label('agreementUntil'), employer.agreementUntil ? dayText(employer.agreementUntil) : null],
        [label('address'), employer.address],
        [label('headcount'), employer.headcount?.toString()],
        [label('migrantHeadcount'), employer.migrantHeadcount?.toString()],
        [label('note'), employer.note],
      ]}
    />
  )
}
