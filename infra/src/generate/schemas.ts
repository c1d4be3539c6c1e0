import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { GraphQLError, parse, print, Source, type DocumentNode } from 'graphql';
import { SERVICES } from '../parts/description.js';
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
        .map((file) => new Source(readFileSync(file, 'utf8'), relative(ROOT, file)));
      const joined = mergeTypeDefs(texts.map(parseWithPlace), { throwOnConflict: true, useSchemaDefinition: false });
      return [`services/${service}/schema.graphql`, `${NOTE}\n${print(joined)}\n`];
    }),
  );

const NOTE = '# Joined from the parts in src/: npm run generate.';

/** @throws with the file and the line of what is no schema. */
function parseWithPlace(part: Source): DocumentNode {
  try {
    return parse(part);
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.locations?.[0]) throw error;
    const [{ line, column }] = error.locations;
    throw new Error(`${part.name}(${line},${column}): ${error.message}`, { cause: error });
  }
}
