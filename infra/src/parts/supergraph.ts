import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { ROOT } from '@tpt/embedded';
import { GraphQLError, parse, Source, type DocumentNode } from 'graphql';
import { SERVICES } from './description.js';

/** Where the composed schema is kept. */
export const SUPERGRAPH = 'gateway/supergraph.graphql';

/** Composes the schema files of the services. @throws with every reason why they do not fit together. */
export function compose(): string {
  const services = SERVICES.map((name) => ({
    name,
    typeDefs: read(`services/${name}/schema.graphql`),
    url: `http://${name}/graphql`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl) return supergraphSdl;
  throw new Error(`the subgraphs do not compose:\n${errors?.map((error) => error.message).join('\n')}`);
}

/** @throws with the place of what is no schema. */
function read(file: string): DocumentNode {
  const source = new Source(readFileSync(`${ROOT}${file}`, 'utf8'), file);
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations![0]!;
    throw new Error(`${file}(${line},${column}): ${error.message}`, { cause: error });
  }
}
