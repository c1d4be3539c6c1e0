import { readFileSync } from 'node:fs';

/** Our composed schema as it was reviewed and committed. */
export const readSupergraph = (): string => readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');
