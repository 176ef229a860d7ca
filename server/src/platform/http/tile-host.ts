/** Whether a template names the pictures of a map by zoom, column and row. */
export const isTileTemplate = (template: string): boolean =>
  ['{z}', '{x}', '{y}'].every((part) => template.includes(part)) && tileHost(template) !== undefined

/** Where the pictures come from, as a content security policy names it; servers that take turns (`{s}`) are `*`. */
export const tileHost = (template: string): string | undefined => {
  const parts = /^(https?:\/\/)(\{s\}\.)?([a-z0-9.-]+(?::\d+)?)\//i.exec(template)
  return parts ? `${parts[1]}${parts[2] ? '*.' : ''}${parts[3]}`.toLowerCase() : undefined
}
