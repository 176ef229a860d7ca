/** Regions of GB/T 2260 down to streets, dated, with local additions; another axis than the union tree. */
export { listRegions } from './list-regions.ts'
export { loadRegions } from './load-regions.ts'
