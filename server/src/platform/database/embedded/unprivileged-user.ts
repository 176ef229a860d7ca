import { execFileSync } from 'node:child_process'

export type UnprivilegedUser = { uid: number; gid: number }

/** PostgreSQL refuses to run as root: as root the cluster belongs to a system user made for it. */
export const findUnprivilegedUser = (): UnprivilegedUser | undefined => {
  if (process.getuid?.() !== 0) return undefined
  return lookUp('huigong') ?? create('huigong') ?? lookUp('postgres') ?? lookUp('nobody')
}

const lookUp = (name: string): UnprivilegedUser | undefined => {
  try {
    const uid = Number(execFileSync('id', ['-u', name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    const gid = Number(execFileSync('id', ['-g', name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid, gid }
  } catch {
    return undefined
  }
}

const create = (name: string): UnprivilegedUser | undefined => {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--user-group', name], { stdio: 'ignore' })
    return lookUp(name)
  } catch {
    return undefined
  }
}
