import { expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { estimateAnswer } from './answer-size.js';

const schema = buildSchema(`
  input Filter { words: [String!] }
  type Thing { name: String, parts: [Thing!]! }
  type ThingConnection { nodes: [Thing!]!, totalCount: Int }
  type Query { things(first: Int = 20, filter: Filter): ThingConnection }
`);

const estimate = (text: string, variables = {}) => {
  const document = parse(text);
  return estimateAnswer(schema, document, getOperationAST(document)!, variables);
};

test('an answer is as large as its pages, whether their length is written, given, or left out', () => {
  expect(estimate('{ things(first: 100) { totalCount } }')).toBe(101);
  expect(estimate('query ($n: Int) { things(first: $n) { totalCount } }', { n: 100 })).toBe(101);
  expect(estimate('query ($n: Int) { things(first: $n) { totalCount } }')).toBe(21);
  expect(estimate('{ things { totalCount } }')).toBe(21);
  expect(estimate('{ things(first: 10) { nodes { name parts { name } } } }')).toBe(1 + 10 * (1 + 1 + 1 + 5));
});

test('what is remembered of a document is not taken for another request, however the first one was wrong', () => {
  const document = parse(
    'query ($n: Int, $filter: Filter, $all: Boolean = true) { things(first: $n, filter: $filter) { totalCount @include(if: $all) } }',
  );
  const operation = getOperationAST(document)!;
  const ask = (variables: Record<string, unknown>) => estimateAnswer(schema, document, operation, variables);
  expect(ask({ n: 100, filter: { unknown: 1 } })).toBe(0);
  expect(ask({ n: 100, filter: {} })).toBe(101);
  expect(ask({ n: 50, filter: {} })).toBe(51);
  expect(ask({ n: '50' })).toBe(0);
  expect(ask({ n: 50, all: false })).toBe(1);
  for (let n = 0; n < 300; n += 1) expect(ask({ n: n % 100 })).toBe((n % 100) + 1);
});
