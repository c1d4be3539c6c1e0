// Parts of statements, for those who must note a change in the very statement that makes it.

/**
 * Notes what was signed, to be counted.
 * @param signed where the rows are, each with a `subject_id`.
 */
export const noteSigned = (signed: string): string =>
  `insert into deltas (subject_id, people) select subject_id, count(*) from ${signed} group by subject_id`;
