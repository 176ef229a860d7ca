import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBatcher, type Outcome } from './create-batcher.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

const done = <Output>(value: Output): Outcome<Output> => ({ ok: true, value })

const coded = (code: string) => Object.assign(new Error(code), { code })

describe('gathering', () => {
  it('what arrives in one turn is one batch, and what arrives while it is written is the next', async () => {
    const batches: number[][] = []
    let finish = () => {}
    const submit = createBatcher<number, number>({
      maximumSize: 10,
      write: async (inputs) => {
        batches.push([...inputs])
        if (batches.length === 1)
          await new Promise<void>((resolve) => {
            finish = resolve
          })
        return inputs.map((input) => done(input * 2))
      },
    })
    const first = [submit(1), submit(2)]
    await turn()
    await turn()
    const second = [submit(3), submit(4), submit(5)]
    await turn()
    expect(batches).toEqual([[1, 2]])
    finish()
    expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10])
    expect(batches).toEqual([
      [1, 2],
      [3, 4, 5],
    ])
  })

  it('another lane does not wait', async () => {
    const submit = createBatcher<string, string>({
      maximumSize: 10,
      laneOf: (input) => input[0]!,
      write: async (inputs) => {
        if (inputs[0] === 'a1') await new Promise(() => {})
        return inputs.map(done)
      },
    })
    void submit('a1')
    expect(await submit('b1')).toBe('b1')
  })

  it('more than may wait are refused at once, and those who wait are served', async () => {
    const submit = createBatcher<number, number>({
      maximumSize: 10,
      maximumWaiting: 2,
      whenFull: () => coded('full'),
      write: async (inputs) => inputs.map(done),
    })
    const answers = await Promise.allSettled([submit(1), submit(2), submit(3)])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(await submit(4)).toBe(4)
  })
})

describe('what fails', () => {
  it('whoever has an error of their own gets it, and nobody else', async () => {
    const submit = createBatcher<number, number>({
      maximumSize: 10,
      write: async (inputs) =>
        inputs.map((input) => (input === 2 ? { ok: false, error: coded('two') } : done(input))),
    })
    const [one, two, three] = await Promise.allSettled([submit(1), submit(2), submit(3)])
    expect([one, three].map((answer) => answer?.status)).toEqual(['fulfilled', 'fulfilled'])
    expect(two).toMatchObject({ status: 'rejected', reason: { code: 'two' } })
  })

  it('a connection that is lost fails the whole batch once, without asking again', async () => {
    let written = 0
    const submit = createBatcher<number, number>({
      maximumSize: 10,
      write: async () => {
        written++
        throw coded('57P01')
      },
    })
    const answers = await Promise.allSettled([submit(1), submit(2), submit(3)])
    expect(answers.every(({ status }) => status === 'rejected')).toBe(true)
    expect(written).toBe(1)
  })

  it('fewer outcomes than inputs are an error of everybody, never the answer of a neighbour', async () => {
    const submit = createBatcher<number, number>({ maximumSize: 10, write: async () => [] })
    const answers = await Promise.allSettled([submit(1), submit(2)])
    expect(answers.every(({ status }) => status === 'rejected')).toBe(true)
  })
})

it('whatever spoils batches, everybody else is written once and gets the own answer; no batch is too large', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ isBad: fc.boolean(), isRefused: fc.boolean(), lane: fc.nat(2), turns: fc.nat(3) }),
        {
          maxLength: 60,
        },
      ),
      fc.integer({ min: 1, max: 9 }),
      async (plans, maximumSize) => {
        const written: number[] = []
        const busy = new Set<number>()
        const submit = createBatcher<number, string>({
          maximumSize,
          laneOf: (input) => String(plans[input]!.lane),
          write: async (inputs) => {
            const { lane } = plans[inputs[0]!]!
            expect(busy.has(lane)).toBe(false)
            expect(inputs.length).toBeLessThanOrEqual(maximumSize)
            busy.add(lane)
            await turn()
            busy.delete(lane)
            if (inputs.some((input) => plans[input]!.isBad)) throw coded('23505')
            return inputs.map((input) => {
              if (plans[input]!.isRefused) return { ok: false, error: new Error(`refused ${input}`) }
              written.push(input)
              return done(`answer ${input}`)
            })
          },
        })
        const answers = await Promise.allSettled(
          plans.map(async ({ turns }, input) => {
            for (let count = 0; count < turns; count++) await turn()
            return submit(input)
          }),
        )
        for (const [input, answer] of answers.entries()) {
          const { isBad, isRefused } = plans[input]!
          if (isBad) expect(answer).toMatchObject({ status: 'rejected', reason: { code: '23505' } })
          else if (isRefused)
            expect(answer).toMatchObject({ status: 'rejected', reason: { message: `refused ${input}` } })
          else expect(answer).toEqual({ status: 'fulfilled', value: `answer ${input}` })
        }
        const good = plans.flatMap(({ isBad, isRefused }, input) => (isBad || isRefused ? [] : [input]))
        expect(written.sort((a, b) => a - b)).toEqual(good)
      },
    ),
    { numRuns: 200 },
  )
})
