import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { SERVICES } from './infra/dist/parts/description.js';

const EXPORTED = /export (?:type|interface) (\w+)|export type \{([^}]*)\}/g;

/** What the resolvers of each type receive: what the `models.ts` of the service and its capabilities export. */
function readModels(service: string): Record<string, string> {
  const src = `services/${service}/src/`;
  const files = ['', ...readdirSync(src).map((folder) => `${folder}/`)]
    .map((folder) => `${folder}models.ts`)
    .filter((file) => existsSync(src + file));
  return Object.fromEntries(
    files.flatMap((file) =>
      [...readFileSync(src + file, 'utf8').matchAll(EXPORTED)]
        .flatMap(([, name, names]) => (name ? [name] : names!.split(',')))
        .map((exported) => exported.trim().split(' as ').at(-1)!)
        .filter(Boolean)
        .map((name) => [name, `../${file.replace('.ts', '.js')}#${name}`]),
    ),
  );
}

const config: CodegenConfig = {
  generates: Object.fromEntries(
    SERVICES.map((service) => [
      `services/${service}/src/generated/schema.ts`,
      {
        schema: `services/${service}/schema.graphql`,
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          contextType: '../context.js#Context',
          mappers: readModels(service),
          scalars: { ID: 'string', DateTime: 'Date', Decimal: 'string' },
          inputMaybeValue: 'T | null | undefined',
          resolversNonOptionalTypename: false,
          mapperTypeSuffix: 'Model',
        },
      },
    ]),
  ),
};

export default config;
