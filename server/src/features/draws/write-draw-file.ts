import type { Context } from '../access/index.ts'
import { getDraw } from './get-draw.ts'
import { eachEntry } from './list-entries.ts'

/** `{ "draw": …, "entries": […] }`, written while it is read: a draw of a province is long. */
export async function* writeDrawFile(
  ctx: Pick<Context, 'database'>,
  activityId: string,
): AsyncGenerator<string> {
  yield `{"draw":${JSON.stringify(await getDraw(ctx, activityId))},"entries":[`
  let isFirst = true
  for await (const entry of eachEntry(ctx, activityId)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`
    isFirst = false
  }
  yield '\n]}\n'
}
