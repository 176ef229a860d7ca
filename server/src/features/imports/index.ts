// Placeholder until the engine lands: overwrite this file.
// biome-ignore-all lint: placeholder
const missing = async (..._words: unknown[]): Promise<never> => {
  throw new Error('the import engine has not landed')
}
export const applyImport = missing
export const getImportTask = missing
export const listImportRows = missing
export const listImportTasks = missing
export const undoImport = missing
