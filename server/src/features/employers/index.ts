/** Employers (单位) that unions serve: the fields of seed 004, figure 20. */
export { addEmployer, changeEmployer, removeEmployer } from './change-employers.ts'
export { findUnionServing, lockCreditCodes } from './credit-codes.ts'
export { employerColumns, listEmployersOfUnion } from './employer-columns.ts'
export { employersEnding } from './employers-ending.ts'
export { listEmployers } from './list-employers.ts'
export { serveEmployer } from './serve-employer.ts'
