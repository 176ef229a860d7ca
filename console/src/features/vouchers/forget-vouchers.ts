import type { QueryClient } from '@tanstack/react-query'

/** One voucher more, or one in another place: lists of vouchers and members, and the numbers of the activity. */
export const forgetVouchers = (client: QueryClient): void => {
  for (const key of ['vouchers', 'unclaimed-members', 'activities', 'campaigns'])
    void client.invalidateQueries({ queryKey: [key] })
}
