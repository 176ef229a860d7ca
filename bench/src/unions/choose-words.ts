import type { Reads } from '@huigong/server/platform/database/database'
import { sql } from '@huigong/server/platform/database/sql'
import type { Staff } from '../environment/serve.ts'

/** What somebody types to find unions, and where. */
export type Search = { name: string; staff: Staff; word: string }

/** Words that most names hold, that few hold, and that stand in the middle of a name. */
export const listSearches = async (db: Reads, province: Staff, city: Staff): Promise<Search[]> => {
  const rare = await chooseMiddleOfName(db)
  return [
    { name: 'province_search_frequent', staff: province, word: '工会' },
    { name: 'province_search_company', staff: province, word: '有限公司' },
    { name: 'province_search_middle', staff: province, word: '机械' },
    { name: 'province_search_rare', staff: province, word: rare },
    { name: 'city_search_frequent', staff: city, word: '工会' },
    { name: 'city_search_middle', staff: city, word: '机械' },
  ]
}

/** Four characters from the middle of the name of a union that stands in the middle of the list. */
const chooseMiddleOfName = async (db: Reads): Promise<string> => {
  const row = await db.find<{ word: string }>(sql`
    select substr(name, 3, 4) as word from unions
    where status = 'active' and not is_above_base and char_length(name) > 9
    order by name, id offset (select count(*) / 2 from unions where not is_above_base) / 2 limit 1`)
  if (!row) throw new Error('The federation has no base union')
  return row.word
}
