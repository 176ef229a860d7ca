import { member } from '@huigong/client'
import type { SimilarUnion, UnionRegistration } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'

/** Unions that look like the one about to be registered. A warning only: when it cannot be asked, nothing is said. */
export const useSimilarUnions = (form: UnionRegistration): SimilarUnion[] => {
  const [employer] = form.employers
  const asked = {
    unionName: form.unionName.slice(0, 80) || undefined,
    employerName: employer?.name.slice(0, 80) || undefined,
    creditCode: (form.unionCreditCode ?? employer?.creditCode)?.slice(0, 64) || undefined,
  }
  const found = useQuery({
    queryKey: ['similar-unions', asked],
    queryFn: () => member.unions.findSimilar(asked),
    enabled: form.unionName !== '',
    staleTime: 60_000,
  })
  return found.data ?? []
}

export const SimilarUnions = ({ unions }: { unions: readonly SimilarUnion[] }) => {
  const text = useText()
  if (unions.length === 0) return null
  return (
    <Message kind="wait">
      <p className="status-word">{text('registration.similar.title')}</p>
      <p>{text('registration.similar.what')}</p>
      <ul className="similar">
        {unions.map((union) => (
          <li key={union.name + union.found + union.because}>
            <strong>{union.name}</strong>
            <br />
            {[
              text(`registration.similar.because.${union.because}`),
              text(`registration.similar.found.${union.found}`),
              union.superiorName ? text('unionSearch.superior', { name: union.superiorName }) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </Message>
  )
}
