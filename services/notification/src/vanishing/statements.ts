// Parts of statements, for those who must leave out what is gone in the very statement that reads.

/**
 * Whether a thing is gone.
 * @param id its id, in SQL, with the name of its table.
 */
export const isGoneIn = (id: string): string => `exists (select from gone_things g where g.id = ${id})`;
