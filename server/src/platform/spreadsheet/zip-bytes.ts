import { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

type Piece = string | Buffer
export type ZipEntry = { path: string; content: AsyncIterable<Piece> | Iterable<Piece> }

type WrittenEntry = { path: Buffer; offset: number; checksum: number; size: number; compressedSize: number }

const deflate = 8
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808
/** 1980-01-01, the first day a zip can name: the same content gives the same bytes. */
const date = 0x0021

/** A zip as it is made: one entry after the other, none held in memory. Below 4 GB, as every workbook is. */
export async function* zipBytes(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Buffer, void, undefined> {
  const written: WrittenEntry[] = []
  let offset = 0
  for await (const { path, content } of entries) {
    const entry = { path: Buffer.from(path), offset, checksum: 0, size: 0, compressedSize: 0 }
    const header = localHeader(entry)
    yield header
    for await (const chunk of compressed(content, entry)) {
      entry.compressedSize += chunk.length
      yield chunk
    }
    const descriptor = dataDescriptor(entry)
    yield descriptor
    offset += header.length + entry.compressedSize + descriptor.length
    written.push(entry)
  }
  const directory = Buffer.concat(written.map(directoryEntry))
  yield directory
  yield endOfDirectory(written.length, directory.length, offset)
}

async function* compressed(content: ZipEntry['content'], entry: WrittenEntry): AsyncGenerator<Buffer> {
  const deflater = createDeflateRaw()
  const feeding = pipeline(Readable.from(measured(content, entry), { objectMode: false }), deflater)
  // A failure reaches the reader through the deflater, which the pipeline destroys.
  feeding.catch(() => undefined)
  yield* deflater as AsyncIterable<Buffer>
  await feeding
}

async function* measured(content: ZipEntry['content'], entry: WrittenEntry): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    entry.checksum = crc32(bytes, entry.checksum)
    entry.size += bytes.length
    yield bytes
  }
}

function localHeader({ path }: WrittenEntry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(deflate, 8)
  header.writeUInt16LE(date, 12)
  header.writeUInt16LE(path.length, 26)
  return Buffer.concat([header, path])
}

function dataDescriptor(entry: WrittenEntry): Buffer {
  const descriptor = Buffer.alloc(16)
  descriptor.writeUInt32LE(0x08074b50, 0)
  writeSizes(descriptor, 4, entry)
  return descriptor
}

function directoryEntry(entry: WrittenEntry): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(deflate, 10)
  header.writeUInt16LE(date, 14)
  writeSizes(header, 16, entry)
  header.writeUInt16LE(entry.path.length, 28)
  header.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([header, entry.path])
}

function writeSizes(target: Buffer, position: number, entry: WrittenEntry): void {
  target.writeUInt32LE(entry.checksum, position)
  target.writeUInt32LE(entry.compressedSize, position + 4)
  target.writeUInt32LE(entry.size, position + 8)
}

function endOfDirectory(count: number, directorySize: number, directoryOffset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directorySize, 12)
  end.writeUInt32LE(directoryOffset, 16)
  return end
}
