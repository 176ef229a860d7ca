/** The fair way of admission: applications are collected, then the order is drawn from a seed that was committed to before. */
export { applyForDraw } from './apply-for-draw.ts'
export { commitDraw } from './commit-draw.ts'
export { drawOfPerson } from './draw-of-person.ts'
export { getDraw } from './get-draw.ts'
export { holdDraws } from './hold-draws.ts'
export { listEntries } from './list-entries.ts'
export { mergeEntries } from './merge-entries.ts'
export { writeDrawFile } from './write-draw-file.ts'
