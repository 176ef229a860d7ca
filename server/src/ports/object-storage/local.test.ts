import { Buffer } from 'node:buffer'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLocalObjectStorage } from './local.ts'
import { ObjectKeyError, ObjectMissingError, type ObjectStorage } from './port.ts'

let folder: string
let storage: ObjectStorage
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'objects-'))
  storage = createLocalObjectStorage(join(folder, 'files'))
})
afterEach(() => rm(folder, { recursive: true }))

it('keeps bytes and streams, and replaces them', async () => {
  const key = 'imports/0198-a/original.xlsx'
  expect(await storage.put(key, Buffer.from('first'))).toEqual({ sizeInBytes: 5 })
  expect((await storage.get(key)).toString()).toBe('first')
  await storage.put(key, Readable.from([Buffer.from('sec'), Buffer.from('ond!')]))
  const { stream, sizeInBytes } = await storage.openStream(key)
  expect(sizeInBytes).toBe(7)
  expect((await buffer(stream)).toString()).toBe('second!')
})

it('only the owner may read', async () => {
  await storage.put('a/b', Buffer.from('x'))
  const modes = await Promise.all(
    ['', 'kept', 'kept/a', 'kept/a/b'].map((path) => stat(join(folder, 'files', path))),
  )
  expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '700', '700', '600'])
})

it('what is missing is said, and deleting it twice is nothing', async () => {
  await storage.put('a', Buffer.from('x'))
  await storage.delete('a')
  await storage.delete('a')
  await expect(storage.get('a')).rejects.toThrow(ObjectMissingError)
  await expect(storage.openStream('a/b')).rejects.toThrow(ObjectMissingError)
})

it('a stream that breaks off changes nothing and leaves nothing', async () => {
  await storage.put('a', Buffer.from('whole'))
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('half')
      throw new Error('The connection is gone')
    })(),
  )
  await expect(storage.put('a', broken)).rejects.toThrow('The connection is gone')
  expect((await storage.get('a')).toString()).toBe('whole')
  expect(await readdir(join(folder, 'files', 'arriving'))).toEqual([])
})

it('writers of one key at once leave one of them whole', async () => {
  const contents = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000))
  await Promise.all(contents.map((content) => storage.put('one', Buffer.from(content))))
  expect(contents).toContain((await storage.get('one')).toString())
})

describe('keys that would leave the folder', () => {
  const bad = [
    '',
    '.',
    '..',
    '../a',
    'a/../b',
    'a//b',
    '/a',
    'a/',
    'a/.b',
    'a\\b',
    'a\u0000b',
    'C:a',
    '图',
    'a\n',
    'x'.repeat(201),
  ]
  it.each(bad)('%j', async (key) => {
    await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow(ObjectKeyError)
    await expect(storage.get(key)).rejects.toThrow(ObjectKeyError)
    await expect(storage.openStream(key)).rejects.toThrow(ObjectKeyError)
    await expect(storage.delete(key)).rejects.toThrow(ObjectKeyError)
  })
})
