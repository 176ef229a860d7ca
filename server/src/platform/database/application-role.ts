import pg from 'pg'

/** Gives the application's role a password of its own, for the embedded database. */
export const setApplicationPassword = async (ownerUrl: string, password: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`alter role huigong_app login password ${client.escapeLiteral(password)}`)
  await client.end()
}
