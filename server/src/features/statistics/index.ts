/** Counts from rollups: writers note changes, a job folds them, readers add the rest. */
export { changeFigure, type Figure } from './change-figure.ts'
export { exportMemberStatistics } from './export-member-statistics.ts'
export { figureBelow, figureOwn } from './figures-of-union.ts'
export { foldFigures } from './fold-figures.ts'
export { getMemberStatistics } from './get-member-statistics.ts'
export { getOverview } from './get-overview.ts'
export { listChildStatistics } from './list-child-statistics.ts'
export { moveFigures } from './move-figures.ts'
