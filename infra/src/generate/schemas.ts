import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { parse, print } from 'graphql';
import { SERVICES } from '../description.js';
import { ROOT } from '@tpt/embedded';

/** The schema of each service, joined from the part of what its capabilities share and the part of each. */
export const joinSchemas = (): Record<string, string> =>
  Object.fromEntries(
    SERVICES.map((service) => {
      const folder = `${ROOT}services/${service}/src/`;
      const parts = readdirSync(folder).toSorted();
      const texts = ['', ...parts.map((part) => `${part}/`)]
        .map((part) => `${folder}${part}schema.graphql`)
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8'));
      const joined = mergeTypeDefs(
        texts.map((text) => parse(text)),
        { throwOnConflict: true, useSchemaDefinition: false },
      );
      return [`services/${service}/schema.graphql`, `${NOTE}\n${print(joined)}\n`];
    }),
  );

const NOTE = '# Joined from the parts in src/: npm run generate.';
