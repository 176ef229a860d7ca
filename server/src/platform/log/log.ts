import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/** Structured log on standard output. Request bodies, headers and query strings are never written. */
export const createLog = (level: string, destination: DestinationStream = pino.destination(1)): Log =>
  pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        req: (request: { method: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          route: request.routeOptions?.url,
        }),
        err: (error: Error) => ({
          name: error.name,
          code: codeOf(error),
          message: withoutNumbers(error.message),
          stack: withoutNumbers(error.stack ?? ''),
        }),
      },
    },
    destination,
  )

const codeOf = (error: Error) => ('code' in error ? error.code : undefined)

/** Messages of libraries may quote values: long runs of digits (identity numbers, phones) do not reach the log. */
const withoutNumbers = (text: string) => text.replace(/\d{7,}[0-9Xx]?/g, '[number]')
