import { CasingCache } from 'drizzle-orm/casing'
import type { SQL } from 'drizzle-orm/sql/sql'

/**
 * The one place that knows Drizzle. Its package description has 180 kB, which Node reads anew for every file that names it:
 * named in hundreds of files, it took two thirds of a start.
 */
export { type SQL, sql } from 'drizzle-orm/sql/sql'

/** As PostgreSQL is asked: the text with `$1`, `$2` … and the values for them. */
export const asAsked = (statement: SQL): { text: string; values: unknown[] } => {
  const { sql: text, params: values } = statement.toQuery(postgres)
  return { text, values }
}

const postgres = {
  casing: new CasingCache(),
  escapeName: (name: string) => `"${name.replaceAll('"', '""')}"`,
  escapeParam: (place: number) => `$${place + 1}`,
  escapeString: (text: string) => `'${text.replaceAll("'", "''")}'`,
}
