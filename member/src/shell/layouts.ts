import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { fetchFurtherTexts, fetchNearTexts } from '../platform/languages.ts'
import { Shell } from './Shell.tsx'
import { SignedIn } from './SignedIn.tsx'
import { Tabs } from './Tabs.tsx'
import { Verified } from './Verified.tsx'

/** Frames that pages share: each says who may see what is in it. */
export const rootRoute = createRootRoute({ component: Shell })

export const tabs = createRoute({ getParentRoute: () => rootRoute, id: 'tabs', component: Tabs })
export const signedIn = createRoute({ getParentRoute: () => rootRoute, id: 'signed-in', component: SignedIn })
export const verified = createRoute({ getParentRoute: () => signedIn, id: 'verified', component: Verified })

/** Pages about the own account and data: whoever is signed in, and whoever is verified. */
export const ownAccount = createRoute({
  getParentRoute: () => signedIn,
  id: 'own-account',
  beforeLoad: fetchFurtherTexts,
})
export const ownData = createRoute({
  getParentRoute: () => verified,
  id: 'own-data',
  beforeLoad: fetchFurtherTexts,
})

/** Pages about the own membership. */
export const membership = createRoute({
  getParentRoute: () => verified,
  id: 'membership',
  beforeLoad: fetchFurtherTexts,
})

/** Pages about activities, and those about vouchers, which open without a network too. */
export const welfare = createRoute({
  getParentRoute: () => signedIn,
  id: 'welfare',
  beforeLoad: fetchNearTexts,
})
export const keptVouchers = createRoute({
  getParentRoute: () => rootRoute,
  id: 'kept',
  beforeLoad: fetchNearTexts,
  component: lazyRouteComponent(() => import('./VouchersLayout.tsx'), 'VouchersLayout'),
})

/** Pages about unions, whose texts are fetched when one of them is opened. */
export const openUnions = createRoute({
  getParentRoute: () => rootRoute,
  id: 'open-unions',
  beforeLoad: fetchFurtherTexts,
})
export const registering = createRoute({
  getParentRoute: () => verified,
  id: 'registering',
  beforeLoad: fetchFurtherTexts,
})
export const managing = createRoute({
  getParentRoute: () => verified,
  id: 'managing',
  beforeLoad: fetchFurtherTexts,
  component: lazyRouteComponent(() => import('../features/management/Managing.tsx'), 'Managing'),
})
