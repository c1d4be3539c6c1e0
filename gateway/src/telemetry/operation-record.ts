import type { Language } from '@tpt/model';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** What is known of an operation that was asked for; whoever learns something of it writes it down here. */
export interface OperationRecord {
  /** As its document calls it; strangers may have written that. */
  name?: string | undefined;
  type?: 'query' | 'mutation' | 'subscription' | undefined;
  /** SHA-256 of its document, hexadecimal. */
  hash?: string | undefined;
  /** The codes of the errors in its answer. */
  codes: string[];
  caller?: 'visitor' | 'person';
  language?: Language;
  /** How a cache answered, for example `hit`. */
  cache?: string;
  /** The document, once it is known to fit the schema, and which operation of it was run. */
  run?: { document: DocumentNode; operation: OperationDefinitionNode };
}

const records = new WeakMap<object, OperationRecord>();

/** The record of the operation that a request asks for; it is opened when it is first asked for. */
export function recordOf(request: object): OperationRecord {
  const open = records.get(request);
  if (open) return open;
  const record: OperationRecord = { codes: [] };
  records.set(request, record);
  return record;
}

/** The record of a request, when it has asked for an operation. */
export const findRecord = (request: object): OperationRecord | undefined => records.get(request);
