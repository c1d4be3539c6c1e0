import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { SUBGRAPHS } from './supergraph.js';

/** Composes the schema files of the services. @throws with every reason why they do not fit together. */
export function compose(): string {
  const services = Object.keys(SUBGRAPHS).map((name) => ({
    name,
    typeDefs: parse(readFileSync(new URL(`../../services/${name}/schema.graphql`, import.meta.url), 'utf8')),
    url: `http://${name}/graphql`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl) return supergraphSdl;
  throw new Error(`the subgraphs do not compose:\n${errors?.map((error) => error.message).join('\n')}`);
}

/** Where the composed schema is kept. */
export const supergraphFile = new URL('../supergraph.graphql', import.meta.url);

if (process.argv[2] === 'write') writeFileSync(supergraphFile, compose());
