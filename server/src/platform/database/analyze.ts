import pg from 'pg'

/** Lets the planner count the rows, as the owner: right after a large load the database's own turn comes too late. */
export const analyzeDatabase = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('analyze').finally(() => client.end())
}
