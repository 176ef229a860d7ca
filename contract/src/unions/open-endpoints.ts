import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { unionCard } from './card.ts'

export const unionCards = {
  get: endpoint({
    method: 'GET',
    path: '/open/union-cards/{code}',
    may: 'anyone',
    summary: 'The union card behind a scanned code (seed 002, 3.1)',
    input: z.object({ code: z.string().min(1).max(32) }),
    output: unionCard,
    errors: ['short_code.unknown', 'short_code.ended', 'union.cancelled'],
  }),
}
