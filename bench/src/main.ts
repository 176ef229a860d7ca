import { type BenchName, benches } from './benches.ts'
import { readBenchOptions } from './environment/bench-options.ts'
import { openFederation } from './environment/open-federation.ts'

const words = process.argv.slice(2)
const asked = readBenchOptions(words).names
const names = asked.length > 0 ? asked : Object.keys(benches)
const isBench = (name: string): name is BenchName => Object.hasOwn(benches, name)
const unknown = names.filter((name) => !isBench(name))
if (unknown.length > 0)
  throw new Error(`No bench ${unknown.join(', ')}: choose from ${Object.keys(benches).join(', ')}`)

for (const name of names.filter(isBench)) {
  const options = readBenchOptions(words, name)
  const federation = await openFederation(options)
  try {
    const ratios = await benches[name](federation, options)
    const { unions, members } = options
    console.log(JSON.stringify({ bench: name, ...ratios, members, unions }))
  } finally {
    await federation.close()
  }
}
