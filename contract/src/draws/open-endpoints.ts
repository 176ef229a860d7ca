import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { idInput } from '../values/basics.ts'
import { publishedDraw, publishedEntry } from './draw.ts'

/** The whole list is `GET /api/open/draws/{id}/file.json`, which `npm run draw:verify` computes again. */
export const draws = {
  get: endpoint({
    method: 'GET',
    path: '/open/draws/{id}',
    may: 'anyone',
    summary: 'The commitment of a draw, and once drawn its seed',
    input: idInput,
    output: publishedDraw,
  }),
  listEntries: endpoint({
    method: 'GET',
    path: '/open/draws/{id}/entries',
    may: 'anyone',
    summary: 'The drawn order, from the first place; empty before the draw',
    input: idInput.extend({ after: z.coerce.number<number>().int().min(0).default(0) }),
    output: z.object({ items: z.array(publishedEntry), next: z.int().nullable() }),
  }),
}
