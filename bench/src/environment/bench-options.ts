import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Which federation a bench runs on; every size has a database of its own. */
export type BenchOptions = { names: string[]; unions: number; members: number; seed: number; rounds: number }

const usual = { unions: 20_000, members: 1_000_000 }
/** Benches that measure another size than the usual one. */
const sizes: Record<string, typeof usual> = {
  claims: { unions: 2_000, members: 100_000 },
  unions: { unions: 300_000, members: 300_000 },
}
const large = { unions: 200_000, members: 10_000_000 }

/** `name` is the bench that is going to run. */
export const readBenchOptions = (words: readonly string[], name = ''): BenchOptions => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      unions: { type: 'string' },
      members: { type: 'string' },
      seed: { type: 'string', default: '7' },
      rounds: { type: 'string', default: '200' },
      large: { type: 'boolean', default: false },
    },
  })
  const size = values.large ? large : (sizes[name] ?? usual)
  return {
    names: positionals,
    unions: wholeNumber('unions', values.unions, size.unions),
    members: wholeNumber('members', values.members, size.members),
    seed: wholeNumber('seed', values.seed, 0),
    rounds: wholeNumber('rounds', values.rounds, 0),
  }
}

/** `DATA_FOLDER` or `.data/bench`, below it a folder for each size. */
export const folderOf = ({ unions, members, seed }: BenchOptions): string =>
  join(process.env.DATA_FOLDER ?? '.data/bench', `${unions}-${members}-${seed}`)

const wholeNumber = (name: string, text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} must be a whole number`)
  return value
}
