/** Hands a file to the phone, which asks or puts it under its downloads. */
export const saveFile = (fileName: string, content: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Some browsers read it only after a question of theirs is answered.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
