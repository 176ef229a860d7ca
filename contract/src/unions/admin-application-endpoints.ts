import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ownApplication } from '../reviews/review.ts'
import { id } from '../values/basics.ts'
import { unionApplicationCalls } from './application-endpoints.ts'
import { moveForm, movePreview } from './move.ts'

const moveErrors = [
  'union.move_into_own_branch',
  'union.move_nowhere',
  'union.root_stays',
  'union.superior_missing',
  'union.superior_is_base',
  'union.level_above_superior',
  'union.name_taken',
  'union.branch_under_review',
  'union.application_pending',
  'review.not_correctable',
] as const

export const unionApplications = {
  ...unionApplicationCalls('admin'),
  previewMove: endpoint({
    method: 'GET',
    path: '/admin/unions/{id}/move-preview',
    may: 'unions.move',
    summary: 'Who would decide on a move and what would follow the union',
    input: z.object({ id, superiorId: id }),
    output: movePreview,
    errors: moveErrors,
  }),
  submitMove: endpoint({
    method: 'POST',
    path: '/admin/unions/{id}/moves',
    may: 'unions.move',
    summary: 'Ask to put a union with its whole branch under another superior; who stands above both decides',
    input: moveForm,
    output: ownApplication,
    errors: moveErrors,
  }),
}
