import type { Context } from '../access/index.ts'

/** The landing page behind a code, on the member app. */
export const urlOfShortCode = (ctx: Pick<Context, 'publicUrl'>, code: string): string =>
  `${ctx.publicUrl}/m/c/${code}`
