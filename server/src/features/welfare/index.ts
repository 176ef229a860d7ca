/** Rules of amounts and what people have received under them. */
export { changeSums, type SumChange } from './change-sums.ts'
