import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, id, idInput } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { importKinds, importRow, importStatuses, importTask, importVerdicts } from './import-task.ts'

/**
 * Files travel outside the contract: `GET /api/admin/import-templates/members?language=zh-CN&shape=short|national`
 * (with `&unions=below` also columns that name the union of each row),
 * `POST /api/admin/imports/members` (multipart, field `file`; answers an import task) and
 * `GET /api/admin/import-tasks/{id}/result.xlsx?language=`.
 */
export const imports = {
  list: endpoint({
    method: 'GET',
    path: '/admin/import-tasks',
    may: 'members.import',
    summary:
      'Import tasks, newest first (seed 004 图16–18). Of unions below only the task is shown: its rows and files stay theirs',
    input: pageQuery.extend({
      scope: z.enum(['own', 'below']).default('own'),
      kind: z.enum(importKinds).default('members'),
      status: z.enum(importStatuses).optional(),
      from: day.optional(),
      until: day.optional(),
    }),
    output: pageOf(importTask),
  }),
  get: endpoint({
    method: 'GET',
    path: '/admin/import-tasks/{id}',
    may: 'members.import',
    summary: 'One task with progress and counts',
    input: idInput,
    output: importTask,
  }),
  listRows: endpoint({
    method: 'GET',
    path: '/admin/import-tasks/{id}/rows',
    may: 'members.import',
    summary: 'Rows of a judged file with verdicts and reasons',
    input: pageQuery.extend({
      id,
      verdict: z.enum(importVerdicts).optional(),
      isKept: z.stringbool().optional(),
    }),
    output: pageOf(importRow),
  }),
  apply: endpoint({
    method: 'POST',
    path: '/admin/import-tasks/{id}/submission',
    may: 'members.import',
    summary: 'Submit the accepted rows; runs in the background',
    input: idInput,
    output: importTask,
    errors: ['import.not_ready', 'import.nothing_to_apply'],
  }),
  undo: endpoint({
    method: 'POST',
    path: '/admin/import-tasks/{id}/undo',
    may: 'members.import',
    summary: 'Undo a whole import; rows that somebody touched since are kept and listed',
    input: idInput,
    output: importTask,
    errors: ['import.not_undoable'],
  }),
}
