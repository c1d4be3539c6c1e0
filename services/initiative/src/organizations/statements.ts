/** What `isPublicOrganization` says, of a row of organizations; the indexes are made of it. */
export const IS_PUBLIC = `provenance = 'CENSUSED' or mandate_proof is not null`;
