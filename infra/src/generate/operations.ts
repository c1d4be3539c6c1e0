import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { ROOT } from '@tpt/embedded';
import { GraphQLError, Kind, parse, print, Source, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compose } from '../parts/supergraph.js';

const FOLDER = 'gateway/operations';

/** Where the operations of our clients are listed. */
export const MANIFEST = `${FOLDER}/manifest.json`;

/**
 * The manifest of the operations whose files are in a folder, in Apollo's format.
 * @throws with the place of what does not fit the graph, and when two have one name.
 */
export function listOperations(folder: string = FOLDER): string {
  const schema = Supergraph.build(compose()).apiSchema().toGraphQLJSSchema();
  const operations = globSync(`${folder}/**/*.graphql`, { cwd: ROOT })
    .map((file) => readOperation(file, schema))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const repeated = operations.find(({ name }, index) => name === operations[index - 1]?.name);
  if (repeated) throw new Error(`two operations are called ${repeated.name}`);
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function readOperation(file: string, schema: GraphQLSchema) {
  const document = readDocument(file, schema);
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name || others.length > 0)
    throw new Error(`${file}: one operation with a name is expected`);
  const body = print(document);
  const id = createHash('sha256').update(body).digest('hex');
  return { id, name: operation.name.value, type: operation.operation, body };
}

/** @throws with the place of what is no operation of this graph. */
function readDocument(file: string, schema: GraphQLSchema): DocumentNode {
  try {
    const document = parse(new Source(readFileSync(`${ROOT}${file}`, 'utf8'), file));
    const [error] = validate(schema, document);
    if (error) throw error;
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.locations?.[0]) throw error;
    const [{ line, column }] = error.locations;
    throw new Error(`${file}(${line},${column}): ${error.message}`, { cause: error });
  }
}
