import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const root = join(import.meta.dirname, '../../..')
const screens = [
  { prefix: '/console/', folder: join(root, 'console/dist') },
  { prefix: '/m/', folder: join(root, 'member/dist') },
  { prefix: '/merchant/', folder: join(root, 'merchant/dist') },
]

/** Serves the built screens; every address below a screen's prefix opens the screen, which routes itself. */
export const registerScreens = async (app: FastifyInstance): Promise<void> => {
  const built = screens.filter((screen) => existsSync(screen.folder))
  for (const { prefix, folder } of built) {
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: `${prefix}assets/`,
      decorateReply: false,
      immutable: true,
      preCompressed: true,
      maxAge: '365d',
    })
    await app.register(fastifyStatic, {
      root: folder,
      serve: false,
      decorateReply: prefix === built[0]!.prefix,
    })
    // Keeps the member app on the phone; not under `assets`, because a keeper reaches no further than its own folder.
    if (existsSync(join(folder, 'keeper.js')))
      app.get(`${prefix}keeper.js`, (_request, reply) =>
        reply.header('cache-control', 'no-cache').sendFile('keeper.js', folder),
      )
    app.get(prefix.slice(0, -1), (_request, reply) => reply.redirect(prefix))
    app.get(`${prefix}*`, (_request, reply) => page(reply, folder))
  }
  app.get('/', (_request, reply) => reply.redirect('/m/'))
}

const page = (reply: FastifyReply, folder: string) =>
  reply.header('cache-control', 'no-cache').sendFile('index.html', folder)
