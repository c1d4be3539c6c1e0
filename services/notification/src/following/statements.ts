// Parts of statements, for those who must look at what is followed now in the very statement that reads.

/**
 * What is followed in place of a thing: what it became part of, or itself.
 * @param id its id, in SQL, with the name of its table.
 */
export const keptOf = (id: string): string =>
  `coalesce((select m.kept_id from merged_organizations m where m.id = ${id}), ${id})`;
