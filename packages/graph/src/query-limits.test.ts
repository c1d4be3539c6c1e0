import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { limitQueries } from './query-limits.js';

const schema = buildSchema(`
  type Query { text: String, inner: Query }
  type Mutation { act: Query }
  type Subscription { text: String }
`);
const MOST = {
  tokens: 1_000,
  aliases: 2,
  directives: 2,
  depth: 3,
  selections: 100,
  operations: 2,
  rootFields: { query: 3, mutation: 2, subscription: 1 },
  answer: 100,
  answerBytes: 1_000,
};
const { validationRules } = limitQueries(MOST);
const beyond = (query: string): unknown[] =>
  validate(schema, parse(query), validationRules).map(({ extensions: { code, limit, most } }) => [code, limit, most]);
const times = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => of(n)).join(' ');

describe('A query', () => {
  test.each([
    ['ALIASES', 2, (count: number) => `{ ${times(count, (n) => `a${n}: text`)} }`],
    ['DIRECTIVES', 2, (count: number) => `{ inner { ${times(count, () => 'text @include(if: true)')} } }`],
    ['DEPTH', 3, (count: number) => `{ ${'inner { '.repeat(count - 1)} text ${'} '.repeat(count - 1)} }`],
    ['OPERATIONS', 2, (count: number) => times(count, (n) => `query Q${n} { text }`)],
    ['ROOT_FIELDS', 3, (count: number) => `{ ${times(count, () => 'text')} }`],
    ['ROOT_FIELDS', 2, (count: number) => `mutation { ${times(count, () => 'act { text }')} }`],
    ['ROOT_FIELDS', 1, (count: number) => `subscription { ${times(count, () => 'text')} }`],
  ])('may reach the limit %s of %i, and not go beyond it', (limit, most, queryOf) => {
    expect(beyond(queryOf(most))).toEqual([]);
    expect(beyond(queryOf(most + 1))).toEqual([['QUERY_TOO_LARGE', limit, most]]);
  });

  test('has the fields at its root that its fragments bring there', () => {
    const spread = 'fragment F on Query { text text }';
    expect(beyond(`{ text ...F } ${spread}`)).toEqual([]);
    expect(beyond(`{ text text ...F } ${spread}`)).toEqual([['QUERY_TOO_LARGE', 'ROOT_FIELDS', 3]]);
    expect(beyond('{ text ... { text text text } }')).toEqual([['QUERY_TOO_LARGE', 'ROOT_FIELDS', 3]]);
    expect(beyond(`{ inner { text text text text } } ${spread}`)).toEqual([]);
  });

  test('has operations apart from its fragments', () => {
    const fragments = times(3, (n) => `fragment F${n} on Query { text }`);
    expect(beyond(`query A { ...F0 } query B { ...F1 } ${fragments}`)).toEqual([]);
  });

  test('that spreads a fragment that is not there is left to the rules of the language', () => {
    expect(beyond('{ text ...Nowhere }')).toEqual([]);
  });
});
