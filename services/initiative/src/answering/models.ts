/** What the resolvers of each type receive. */
export type { MessagePage as ReviewMessageConnection, SeenMessage as ReviewMessage } from './reads.js';
