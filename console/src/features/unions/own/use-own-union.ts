import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../platform/session.ts'

/** The own union's record and its superior's. */
export const useOwnUnion = () => {
  const { data: session } = useSession()
  return useQuery({ queryKey: ['own-union', session?.union?.id], queryFn: () => admin.unions.getOwn({}) })
}
