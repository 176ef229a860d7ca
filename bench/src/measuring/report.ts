import type { Measured } from './compare.ts'
import { quantile } from './quantile.ts'

/** Ratio of the product to plain SQL, at the median and at the 99th of a hundred. */
export type Ratios = Record<string, { p50: number; p99: number }>

export const ratiosOf = (measured: readonly Measured[]): Ratios =>
  Object.fromEntries(
    measured.map(({ name, product, plain }) => [
      name,
      {
        p50: rounded(quantile(product, 0.5) / quantile(plain, 0.5)),
        p99: rounded(quantile(product, 0.99) / quantile(plain, 0.99)),
      },
    ]),
  )

/** Times are of this run on this machine: only the ratios can be compared with another run's. */
export const printTable = (measured: readonly Measured[]): void => {
  const ratios = ratiosOf(measured)
  console.table(
    Object.fromEntries(
      measured.map(({ name, product, plain }) => [
        name,
        {
          'product p50 ms': rounded(quantile(product, 0.5)),
          'plain p50 ms': rounded(quantile(plain, 0.5)),
          'product p99 ms': rounded(quantile(product, 0.99)),
          'plain p99 ms': rounded(quantile(plain, 0.99)),
          'ratio p50': ratios[name]!.p50,
          'ratio p99': ratios[name]!.p99,
        },
      ]),
    ),
  )
}

const rounded = (value: number): number => Math.round(value * 100) / 100
