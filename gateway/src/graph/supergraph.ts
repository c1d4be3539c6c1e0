import { readFileSync } from 'node:fs';

/** Our composed schema as it was reviewed and committed. */
const OURS = new URL('../../supergraph.graphql', import.meta.url);

/** The composed schema in a file; ours, unless it says another. */
export const readSupergraph = (file: string | URL = OURS): string => readFileSync(file, 'utf8');
