import pg from 'pg'

/** How connections of a server are told from others in `pg_stat_activity`. */
export const serverApplicationName = 'huigong-server'

/** Gives the application's role a password of its own, for the embedded database. */
export const setApplicationPassword = async (ownerUrl: string, password: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`alter role huigong_app login password ${client.escapeLiteral(password)}`)
  await client.end()
}
