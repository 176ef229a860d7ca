/** One of a thing for each owner, made at its first use: batches belong to the database of the process, not to a request. */
export const onePer = <Owner extends object, Thing>(
  make: (owner: Owner) => Thing,
): ((owner: Owner) => Thing) => {
  const made = new WeakMap<Owner, Thing>()
  return (owner) => {
    const known = made.get(owner) ?? make(owner)
    made.set(owner, known)
    return known
  }
}
