// Parts of statements, for those who must look at subjects in the very statement that keeps something.

/** Where a subject stands. What is neither gone nor open nor closed is paused. */
export const STATE = `case when closed_at is not null then 'CLOSED' when is_gone then 'GONE'
  when is_open then 'OPEN' else 'PAUSED' end`;

/**
 * Subjects with their state, held until the transaction ends: whoever pauses or closes one waits, or is waited for.
 * @param ids the array of their ids, in SQL.
 */
export const holdSubjects = (ids: string): string =>
  `select id, ${STATE} as state from subjects where id = any(${ids}) order by id for share`;
