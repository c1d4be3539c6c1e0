import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { ROOT } from '@tpt/embedded';
import { parse } from 'graphql';
import { SERVICES } from './description.js';

/** Where the composed schema is kept. */
export const SUPERGRAPH_FILE = `${ROOT}gateway/supergraph.graphql`;

/** Composes the schema files of the services. @throws with every reason why they do not fit together. */
export function compose(): string {
  const services = SERVICES.map((name) => ({
    name,
    typeDefs: parse(readFileSync(`${ROOT}services/${name}/schema.graphql`, 'utf8')),
    url: `http://${name}/graphql`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl) return supergraphSdl;
  throw new Error(`the subgraphs do not compose:\n${errors?.map((error) => error.message).join('\n')}`);
}
