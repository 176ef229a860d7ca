import { admin } from '@huigong/client'
import type { SimilarUnion } from '@huigong/contract'
import { readCreditCode } from '@huigong/contract/values/credit-code'
import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { EmployerValues } from './registration-values.ts'

type Question = { unionName?: string; employerName?: string; creditCode?: string }

/** Unions and waiting applications like the one being typed; asked when typing rests, and silent when it fails. */
export const useSimilarUnions = (unionName: string, employers: readonly EmployerValues[]): SimilarUnion[] => {
  const questions = useSettled(questionsOf(unionName, employers))
  const answers = useQueries({
    queries: questions.map((question) => ({
      queryKey: ['similar-unions', question],
      queryFn: () => admin.unions.findSimilar(question),
      staleTime: 60_000,
      retry: false,
    })),
  })
  const found = answers.flatMap(({ data }) => data ?? [])
  return [...new Map(found.map((similar) => [`${similar.found} ${similar.name}`, similar])).values()]
}

const questionsOf = (unionName: string, employers: readonly EmployerValues[]): Question[] => {
  const named: Question[] = unionName.trim().length >= 4 ? [{ unionName: unionName.trim() }] : []
  return [...named, ...employers.map(questionOf)].filter((question) => Object.keys(question).length > 0)
}

const questionOf = ({ name, creditCode }: EmployerValues): Question => {
  const reading = readCreditCode(creditCode ?? '', 'employer')
  return {
    ...((name?.trim().length ?? 0) >= 4 ? { employerName: name?.trim() ?? '' } : {}),
    ...(reading.ok ? { creditCode: reading.code } : {}),
  }
}

const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value)
  const written = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(written) as Value), 600)
    return () => clearTimeout(timer)
  }, [written])
  return settled
}
