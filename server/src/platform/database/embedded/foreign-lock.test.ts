import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dropForeignLock } from './foreign-lock.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huigong-lock-'))
  for (const name of ['original', 'copy']) await mkdir(join(folder, name))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const lock = (name: string, of: string) =>
  writeFile(join(folder, name, 'postmaster.pid'), `4711\n${join(folder, of)}\n1790000000\n5432\n`)
const filesOf = (name: string) => readdir(join(folder, name))

it('a copied lock of another folder is dropped, so that the copy gets a server of its own', async () => {
  await lock('copy', 'original')
  await dropForeignLock(join(folder, 'copy'))
  expect(await filesOf('copy')).toEqual([])
})

it.each([
  ['the own one stays: a killed server left its database running', 'original'],
  ['one of a folder that is gone stays: the folder was moved, and PostgreSQL decides', 'gone'],
])('%s', async (_case, of) => {
  await lock('original', of)
  await dropForeignLock(join(folder, 'original'))
  expect(await filesOf('original')).toEqual(['postmaster.pid'])
})

it('a cluster that does not run has none', async () => {
  await dropForeignLock(join(folder, 'copy'))
  expect(await filesOf('copy')).toEqual([])
})
