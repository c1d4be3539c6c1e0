import { readFileSync } from 'node:fs';

/** An operation of a client of ours, as it was reviewed and committed. */
export interface ListedOperation {
  /** SHA-256 of the body, hexadecimal: what automatic persisted queries are asked by as well. */
  id: string;
  name: string;
  type: 'query' | 'mutation' | 'subscription';
  body: string;
}

/** Operations by which clients of ours ask, in Apollo's format of persisted query manifests. */
export interface OperationManifest {
  format: 'apollo-persisted-query-manifest';
  version: 1;
  operations: ListedOperation[];
}

/** The manifest as it was generated from the files in `operations/`, and committed. */
export const readManifest = (): OperationManifest =>
  JSON.parse(readFileSync(new URL('../../operations/manifest.json', import.meta.url), 'utf8')) as OperationManifest;
