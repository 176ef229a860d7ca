import type { BatchPlan, Waiting } from './create-batcher.ts'
import { isAboutOneInput } from './is-about-one-input.ts'

/** Writes a batch and settles each of its inputs; where one input spoils it, halves are written until that one stands alone. */
export const settleBatch = async <Input, Output>(
  plan: BatchPlan<Input, Output>,
  batch: readonly Waiting<Input, Output>[],
): Promise<void> => {
  try {
    const outcomes = await plan.write(batch.map(({ input }) => input))
    if (outcomes.length !== batch.length)
      throw new Error(`A batch of ${batch.length} got ${outcomes.length} outcomes`)
    for (const [position, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[position]!
      if (outcome.ok) resolve(outcome.value)
      else reject(outcome.error)
    }
  } catch (error) {
    await settleFailed(plan, batch, error)
  }
}

const settleFailed = async <Input, Output>(
  plan: BatchPlan<Input, Output>,
  batch: readonly Waiting<Input, Output>[],
  error: unknown,
) => {
  if (batch.length === 1 || !isAboutOneInput(error)) {
    for (const { reject } of batch) reject(error)
    return
  }
  const middle = Math.ceil(batch.length / 2)
  await settleBatch(plan, batch.slice(0, middle))
  await settleBatch(plan, batch.slice(middle))
}
