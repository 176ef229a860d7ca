import { member } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'

/** My card with a fresh code, asked for again when the code runs out. */
export const useMyCard = () =>
  useQuery({
    queryKey: ['my-card'],
    queryFn: () => member.members.getCard({}),
    staleTime: 0,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data ? Math.max(5, state.data.validForSeconds) * 1000 : false),
    refetchOnWindowFocus: 'always',
  })
