import { readBenchOptions } from './environment/bench-options.ts'
import { openFederation } from './environment/open-federation.ts'

const federation = await openFederation(readBenchOptions(process.argv.slice(2)))
await federation.close()
