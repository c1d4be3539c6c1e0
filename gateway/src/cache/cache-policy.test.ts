import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { readCacheHints } from './cache-hints.js';
import { policyOf } from './cache-policy.js';

const SCHEMA = `
  directive @cacheControl(maxAge: Int, scope: String, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  type Query {
    number: Int
    hinted: Int @cacheControl(maxAge: 7)
    thing: Thing
    shorter: Thing @cacheControl(maxAge: 3)
    named: Named @cacheControl(maxAge: 20)
    any: Any
    bare: Bare
    mine: Int @cacheControl(maxAge: 30, scope: PRIVATE)
  }
  type Mutation { change: Thing }
  interface Named @cacheControl(maxAge: 20) { name: String }
  type Thing implements Named @cacheControl(maxAge: 10) {
    name: String @cacheControl(maxAge: 2)
    size: Int
    part: Part
    bare: Bare
    inside: Bare @cacheControl(inheritMaxAge: true)
    mine: Int @cacheControl(scope: PRIVATE)
  }
  type Other implements Named @cacheControl(maxAge: 10) { name: String }
  union Any @cacheControl(maxAge: 9) = Thing | Other
  type Part @cacheControl(inheritMaxAge: true) { size: Int }
  type Bare { size: Int }
`;

const schema = buildSchema(SCHEMA);
const hints = readCacheHints(SCHEMA);

const policy = (query: string) => {
  const document = parse(query);
  const isOperation = (node: { kind: string }) => node.kind === Kind.OPERATION_DEFINITION;
  return policyOf(schema, document, document.definitions.find(isOperation) as OperationDefinitionNode, hints);
};

describe('How long an answer may be kept', () => {
  test.each([
    ['{ number }', 0, 'a field at the root says nothing'],
    ['{ hinted }', 7, 'a field at the root has a hint'],
    ['{ thing { size } }', 10, 'a type has a hint'],
    ['{ shorter { size } }', 3, 'the hint of the field goes before that of its type'],
    ['{ thing { size name } }', 2, 'the shortest of the fields decides'],
    ['{ thing { part { size } } }', 10, 'a type inherits'],
    ['{ thing { inside { size } } }', 10, 'a field inherits'],
    ['{ thing { bare { size } } }', 0, 'an object says nothing'],
    ['{ bare { size } }', 0, 'an object at the root says nothing'],
    ['{ thing { __typename } __typename }', 10, 'names of types say nothing'],
    ['{ __typename }', 0, 'nothing is asked'],
    ['{ hinted __schema { __typename } }', 0, 'the schema is asked about'],
    ['{ named { name } }', 2, 'what an interface may stand for decides'],
    ['{ any { ... on Other { name } } }', 9, 'a union has a hint'],
    ['{ any { ...F } } fragment F on Thing { name }', 2, 'a fragment is spread'],
    ['{ ... { ...F } } fragment F on Query { number }', 0, 'a fragment is spread at the root'],
    ['query ($with: Boolean!) { thing { size name @include(if: $with) } }', 2, 'a variable may leave a field out'],
  ])('%s: %i s, since %s', (query, maxAge) => {
    expect(policy(query)).toEqual({ maxAge, isPublic: true });
  });

  test.each(['{ thing { mine } }', '{ mine hinted }', '{ any { ... on Thing { mine } } }'])(
    '%s is private, since a field of it is',
    (query) => {
      expect(policy(query).isPublic).toBe(false);
    },
  );

  test('what changes anything is never kept', () => {
    expect(policy('mutation { change { size } }')).toEqual({ maxAge: 0, isPublic: false });
  });
});
