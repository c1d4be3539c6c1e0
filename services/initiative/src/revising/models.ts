import type { Connection } from '@tpt/service';
import type { Revision, Text } from '../initiatives/domain/index.js';

/** What the resolvers of each type receive. */
export type { Revision as InitiativeRevision } from '../initiatives/domain/index.js';
/** A page of what the public has read. */
export type InitiativeRevisionConnection = Connection<Revision>;
/** The texts in every language. */
export type InitiativeTexts = Pick<Text, 'title' | 'summary' | 'description' | 'howTo'>;
