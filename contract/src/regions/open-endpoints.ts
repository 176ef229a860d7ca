import { z } from 'zod'
import { endpoint } from '../endpoint.ts'

const region = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(['province', 'city', 'district', 'street']),
  hasChildren: z.boolean(),
})

export const regions = {
  list: endpoint({
    method: 'GET',
    path: '/open/regions',
    may: 'anyone',
    summary: 'Regions below a region (GB/T 2260 and local additions); without a parent the top level',
    input: z.object({ parentCode: z.string().max(12).optional() }),
    output: z.array(region),
  }),
}

export type Region = z.infer<typeof region>
