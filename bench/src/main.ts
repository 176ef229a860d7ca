import { type BenchName, benches } from './benches.ts'
import { readBenchOptions } from './environment/bench-options.ts'
import { openFederation } from './environment/open-federation.ts'

const options = readBenchOptions(process.argv.slice(2))
const names = options.names.length > 0 ? options.names : Object.keys(benches)
const isBench = (name: string): name is BenchName => Object.hasOwn(benches, name)
const unknown = names.filter((name) => !isBench(name))
if (unknown.length > 0)
  throw new Error(`No bench ${unknown.join(', ')}: choose from ${Object.keys(benches).join(', ')}`)

const federation = await openFederation(options)
try {
  for (const name of names.filter(isBench)) {
    const ratios = await benches[name](federation, options)
    const { unions, members } = options
    console.log(JSON.stringify({ bench: name, ...ratios, members, unions }))
  }
} finally {
  await federation.close()
}
