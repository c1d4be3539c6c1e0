// Parts of statements, for those who must look at memberships in the very statement that keeps or forgets something.

/**
 * Whether a person is a member of any organization.
 * @param person her id, in SQL.
 */
export const IS_MEMBER = (person: string): string => `exists (select from memberships m where m.person_id = ${person})`;
