import { expect, test } from '@jest/globals';
import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { fieldsOfItems } from './selection.js';

function fieldsIn(query: string): string[] {
  const { definitions } = parse(query);
  const fieldNodes = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.selectionSet.selections as readonly FieldNode[]) : [],
  );
  const fragments = Object.fromEntries(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return [...fieldsOfItems({ fieldNodes, fragments })].toSorted();
}

test.each([
  ['{ initiatives { totalCount } }', []],
  ['{ initiatives { nodes { id title organization { name } } } }', ['id', 'organization', 'title']],
  ['{ initiatives { edges { cursor node { slug } } nodes { __typename } } }', ['__typename', 'slug']],
  ['{ initiatives { list: nodes { name: title } } }', ['title']],
  [
    '{ initiatives { nodes { ... { durable } ... on Initiative @include(if: false) { state } } } }',
    ['durable', 'state'],
  ],
  [
    '{ initiatives { ...Page } } fragment Page on InitiativeConnection { nodes { id ...Card } } fragment Card on Initiative { kind }',
    ['id', 'kind'],
  ],
])('%s asks of initiatives %j', (query, fields) => expect(fieldsIn(query)).toEqual(fields));
