import { admin } from '@huigong/client'
import { queryOptions } from '@tanstack/react-query'

/** The roles that can be given at a union, with what each may do there. */
export const rolesOptions = (unionId: string) =>
  queryOptions({
    queryKey: ['roles', unionId],
    queryFn: () => admin.administrators.listRoles({ unionId }),
    staleTime: 60_000,
  })
