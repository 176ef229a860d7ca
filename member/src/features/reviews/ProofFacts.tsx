import type { ShownProof } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { Picture } from '../../parts/Picture.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { type TextKey, useText } from '../../platform/texts.ts'

/** Somebody whom no check could verify, and the stamped paper by which the union vouches (seed 001, 一.4). */
export const ProofFacts = ({ form }: { form: ShownProof }) => {
  const text = useText()
  const { dayText } = useDateWords()
  const { proofId, joins, joinedOn } = form
  return (
    <Facts
      facts={[
        [text('reviewing.proof.union'), form.unionName],
        [text('reviewing.proof.reason'), text(`names.proofReasons.${form.reason}`)],
        [text('record.name'), form.name],
        [text('record.documentKind'), text(`values.identityDocumentKinds.${form.documentKind}` as TextKey)],
        [text('record.document'), form.documentMasked],
        [text('names.personFields.nationality'), form.nationality],
        [text('names.personFields.bornOn'), form.bornOn ? dayText(form.bornOn) : null],
        [text('reviewing.sex'), form.sex ? text(`names.sexes.${form.sex}`) : null],
        [text('record.phone'), form.phoneMasked],
        [
          text('reviewing.proof.paper'),
          proofId ? (
            <Picture key="paper" imageId={proofId} label={text('reviewing.proof.paper')} />
          ) : (
            text('reviewing.proof.deleted')
          ),
        ],
        [text('reviewing.proof.joins'), text(`names.yesOrNo.${joins ? 'yes' : 'no'}`)],
        [text('names.personFields.joinedOn'), joins && joinedOn ? dayText(joinedOn) : null],
        [text('reviewing.message'), form.note],
      ]}
    />
  )
}
