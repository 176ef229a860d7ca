import { adminRoutes } from './app/admin-routes.ts'
import { memberRoutes } from './app/member-routes.ts'
import { merchantRoutes } from './app/merchant-routes.ts'
import { openRoutes } from './app/open-routes.ts'
import { os } from './app/procedures.ts'

/** Every call of the contract and the use case behind it. */
export const router = os.router({
  admin: adminRoutes,
  member: memberRoutes,
  merchant: merchantRoutes,
  open: openRoutes,
})
