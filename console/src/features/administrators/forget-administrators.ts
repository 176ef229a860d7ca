import type { QueryClient } from '@tanstack/react-query'

/** After a role was given, taken or applied for: the list and the applications are read again. */
export const forgetAdministrators = (client: QueryClient): void => {
  void client.invalidateQueries({ queryKey: ['administrators'] })
  void client.invalidateQueries({ queryKey: ['own-applications'] })
}
