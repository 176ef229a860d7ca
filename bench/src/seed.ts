import { readBenchOptions } from './environment/bench-options.ts'
import { openFederation } from './environment/open-federation.ts'

const words = process.argv.slice(2)
const [name] = readBenchOptions(words).names
const federation = await openFederation(readBenchOptions(words, name))
await federation.close()
