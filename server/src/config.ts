import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isTileTemplate } from './platform/http/tile-host.ts'

const isTrue = z.stringbool()

/** Every setting of the server. The table in docs/operate/settings.md is made from this. */
export const settings = {
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080).describe('Port of the server.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on; `0.0.0.0` behind a reverse proxy in a container.'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Address under which people reach the server; used in QR codes. Default: from the request.'),
  TRUST_PROXY: isTrue.default(false).describe('Whether a reverse proxy in front sets `X-Forwarded-*`.'),
  DATA_FOLDER: z
    .string()
    .default('.data')
    .describe('Folder for keys, uploaded files and the embedded database.'),
  DATABASE_URL: z
    .string()
    .optional()
    .describe('PostgreSQL 15 or newer, signing in as the application role. Default: an embedded PostgreSQL.'),
  DATABASE_OWNER_URL: z
    .string()
    .optional()
    .describe('The same database signing in as the owner, for migrations. Default: DATABASE_URL.'),
  REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(60)
    .default(6_000)
    .describe(
      'API requests that one process takes from one address a minute; many members may share an address.',
    ),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).default(20).describe('Connections of one process.'),
  DEMO: isTrue
    .optional()
    .describe(
      'Whether to open the demo federation with `/demo/outbox`. Default: true on the embedded database, false with DATABASE_URL. Never in production.',
    ),
  FEDERATION_NAME: z.string().default('海东省总工会').describe('Name of the federation on sign-in pages.'),
  CRYPTO_SUITE: z
    .enum(['intl', 'gm'])
    .default('intl')
    .describe('Algorithms that seal personal data: `intl` (AES-256-GCM, HMAC-SHA-256) or `gm` (SM4, SM3).'),
  SMS_WEBHOOK_URL: z
    .url()
    .optional()
    .describe('Where SMS messages are posted as signed JSON. Default: the local outbox and the log.'),
  SMS_WEBHOOK_SECRET: z.string().optional().describe('Secret of the signature of SMS_WEBHOOK_URL.'),
  IDENTITY_CHECK_WEBHOOK_URL: z
    .url()
    .optional()
    .describe('Identity check of a vendor. Default: accepts well-formed data.'),
  IDENTITY_CHECK_WEBHOOK_SECRET: z
    .string()
    .optional()
    .describe('Secret of the signature of IDENTITY_CHECK_WEBHOOK_URL.'),
  FACE_CHECK: z
    .enum(['none', 'local', 'webhook'])
    .optional()
    .describe(
      'Face check beside the other ways to verify: `none`, a vendor by `webhook`, or in a demo the `local` page. Default: `local` in a demo, else `none`.',
    ),
  FACE_CHECK_WEBHOOK_URL: z.url().optional().describe('Face check of a vendor, for FACE_CHECK=webhook.'),
  FACE_CHECK_WEBHOOK_SECRET: z
    .string()
    .optional()
    .describe('Secret of the signature of FACE_CHECK_WEBHOOK_URL.'),
  ADMIN_IDLE_MINUTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(30)
    .describe('Console sessions end after so many idle minutes.'),
  ADMIN_SESSION_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .default(12)
    .describe('Console sessions end after so many hours in any case.'),
  MEMBER_IDLE_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(7)
    .describe('Sessions of the member app end after so many idle days.'),
  MEMBER_SESSION_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(30)
    .describe('Sessions of the member app end after so many days in any case.'),
  MERCHANT_IDLE_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .default(72)
    .describe('Sessions of the merchant app end after so many idle hours.'),
  MERCHANT_SESSION_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(30)
    .describe('Sessions of the merchant app end after so many days in any case.'),
  MAP_TILES_URL: z
    .string()
    .refine(isTileTemplate, 'needs https:// or http:// and {z}, {x}, {y}')
    .optional()
    .describe(
      'Pictures of the map on which merchants are placed, as `https://tiles.example.org/{z}/{x}/{y}.png`, by longitude and latitude of WGS 84 or CGCS 2000. Default: no map, places are chosen on a plain grid.',
    ),
  MAP_ATTRIBUTION: z
    .string()
    .max(200)
    .optional()
    .describe('Whose map it is, as the owner of MAP_TILES_URL asks to be named; shown on every map.'),
  IMPORT_MAXIMUM_ROWS: z.coerce.number().int().min(1).default(100_000).describe('Rows of one import file.'),
  IMPORT_MAXIMUM_MEGABYTES: z.coerce.number().int().min(1).default(32).describe('Size of one import file.'),
  IMPORT_ROWS_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(90)
    .describe('Rows of an import are kept so many days after its last change; until then it can be undone.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged.'),
} as const

const environment = z.object(settings)

export type Config = z.infer<typeof environment> & {
  isDemo: boolean
  dataFolder: string
  faceCheck: 'none' | 'local' | 'webhook'
}

/** Reads the settings once; a wrong one stops the start with its name. */
export const readConfig = (source: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(
    Object.entries(source).filter(([name, value]) => name in settings && value !== ''),
  )
  const read = environment.safeParse(given)
  if (!read.success)
    throw new Error(
      `Wrong settings: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
    )
  const isDemo = read.data.DEMO ?? read.data.DATABASE_URL === undefined
  return {
    ...read.data,
    isDemo,
    dataFolder: resolve(join(import.meta.dirname, '../..'), read.data.DATA_FOLDER),
    faceCheck: faceCheckOf(read.data, isDemo),
  }
}

/** The local page lets everybody pass: outside a demo it would verify anybody as anyone. */
const faceCheckOf = (
  { FACE_CHECK, FACE_CHECK_WEBHOOK_URL }: z.infer<typeof environment>,
  isDemo: boolean,
): Config['faceCheck'] => {
  if (FACE_CHECK === 'local' && !isDemo)
    throw new Error('Wrong settings: FACE_CHECK local works in a demo only')
  if (FACE_CHECK === 'webhook' && !FACE_CHECK_WEBHOOK_URL)
    throw new Error('Wrong settings: FACE_CHECK webhook needs FACE_CHECK_WEBHOOK_URL')
  return FACE_CHECK ?? (isDemo ? 'local' : 'none')
}
