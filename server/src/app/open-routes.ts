import { statementVersion } from '../features/accounts/index.ts'
import { checkCard } from '../features/members/index.ts'
import { listRegions } from '../features/regions/index.ts'
import { getUnionCard } from '../features/unions/index.ts'
import { openDrawRoutes } from './draw-routes.ts'
import { os } from './procedures.ts'
import { verificationRoutes } from './settlement-routes.ts'

const { cards, platform, regions, unionCards } = os.open

export const openRoutes = {
  ...verificationRoutes,
  cards: { check: cards.check.handler(({ context, input }) => checkCard(context, input.code)) },
  draws: openDrawRoutes,
  platform: {
    get: platform.get.handler(({ context }) => ({
      federationName: context.config.FEDERATION_NAME,
      isDemo: context.config.isDemo,
      statementVersion,
      map: context.config.MAP_TILES_URL
        ? { tilesUrl: context.config.MAP_TILES_URL, attribution: context.config.MAP_ATTRIBUTION ?? '' }
        : null,
    })),
  },
  regions: { list: regions.list.handler(({ context, input }) => listRegions(context, input.parentCode)) },
  unionCards: { get: unionCards.get.handler(({ context, input }) => getUnionCard(context, input.code)) },
}
