/** What `isPublicOrganization` says, of a row of organizations; the indexes are made of it. */
export const IS_PUBLIC = `provenance = 'CENSUSED' or mandate_proof is not null`;

/**
 * Holds organizations as they are until the transaction ends; whoever would change one of them waits.
 * @param ids their ids, a query in SQL.
 */
export const HOLD = (ids: string): string => `select from organizations where id in (${ids}) order by id for share`;
