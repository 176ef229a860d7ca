import type { QueryClient } from '@tanstack/react-query'

/** After a change every list of members, plans and entries is read anew; what one types goes on meanwhile. */
export const forgetMembers = (client: QueryClient): void => {
  for (const key of ['members', 'own-applications', 'overview', 'statistics'])
    void client.invalidateQueries({ queryKey: [key] })
}
