import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  execute,
  extendSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  parse,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

type Args = Record<string, unknown>;

const SHORT_LIST = 3;
const TEXT = 'Un texte d’une longueur ordinaire, avec des accents. '.repeat(4);

/** A subgraph that has as much of everything as it is asked for; `name` is that of a service. */
export function makeUpSubgraph(
  name: string,
): (request: { query: string; variables?: Args }) => Promise<ExecutionResult> {
  const schema = readSchema(name);
  const answers = new Map<string, ReturnType<typeof execute>>();
  return async ({ query, variables = {} }) => {
    const key = JSON.stringify([query, variables]);
    const known = answers.get(key);
    if (known) return known;
    const document = parse(query);
    const answer = execute({ schema, document, variableValues: variables, fieldResolver: makeUp, typeResolver });
    answers.set(key, answer);
    return answer;
  };
}

function readSchema(name: string): GraphQLSchema {
  const text = readFileSync(new URL(`../../../services/${name}/schema.graphql`, import.meta.url), 'utf8');
  const schema = buildASTSchema(parse(text), { assumeValidSDL: true });
  const entities = [...text.matchAll(/^type (\w+) @key/gm)].map(([, entity]) => entity!);
  const root = `scalar _Any union _Entity = ${entities.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
  return extendSchema(schema, parse(root), { assumeValidSDL: true });
}

const typeResolver = (value: unknown, _context: unknown, info: { schema: GraphQLSchema }, type: unknown): string => {
  const { __typename: named } = value as { __typename?: string };
  if (named) return named;
  if (!isAbstractType(type as GraphQLOutputType)) throw new Error('there is nothing to choose from');
  return info.schema.getPossibleTypes(type as Parameters<GraphQLSchema['getPossibleTypes']>[0])[0]!.name;
};

const makeUp: GraphQLFieldResolver<{ length?: number }, unknown> = (parent, args: Args, _context, info) => {
  if (info.fieldName === '_entities') return args['representations'];
  const given = (parent as Record<string, unknown> | undefined)?.[info.fieldName];
  if (given !== undefined) return given;
  const type = getNullableType(info.returnType) as GraphQLOutputType;
  const length = typeof args['first'] === 'number' ? args['first'] : (parent?.length ?? SHORT_LIST);
  if (isListType(type)) return Array.from({ length }, () => makeUpOne(type.ofType as GraphQLOutputType, undefined));
  return makeUpOne(type, args['first'] === undefined ? undefined : length);
};

let made = 0;

function makeUpOne(type: GraphQLOutputType, length: number | undefined): unknown {
  const named = getNamedType(type);
  if (isObjectType(named) || isAbstractType(named)) return length === undefined ? {} : { length };
  if (isEnumType(named)) return named.getValues()[0]!.value;
  made += 1;
  return (
    { Int: made, Float: made, Boolean: true, ID: `id_${made}`, DateTime: '2026-11-23T12:00:00Z' }[named.name] ?? TEXT
  );
}
