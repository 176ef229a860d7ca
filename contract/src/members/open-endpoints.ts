import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { cardCheck } from './membership-application.ts'

export const cards = {
  check: endpoint({
    method: 'GET',
    path: '/open/cards/{code}',
    may: 'anyone',
    summary: 'Check a member card that was shown: the code is good for about a minute',
    input: z.object({ code: z.string().max(200) }),
    output: cardCheck,
    errors: ['card.invalid', 'request.too_many'],
  }),
}
