import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import { joinResolvers } from './join-resolvers.js';

const schema = parse('type Query { a: Int b: Int } type Mutation { c: Int } type Thing { d: Int } scalar DateTime');
const [a, b, c, d] = [() => 1, () => 2, () => 3, () => 4];
const rest = { Mutation: { c } };

describe('The resolvers of capabilities', () => {
  test('are joined by type, scalars as they are', () => {
    const joined = joinResolvers(
      [{ Query: { a } }, { Query: { b }, Thing: { d } }, rest, { DateTime: DateTimeResolver }],
      schema,
    );
    expect(joined).toEqual({ Query: { a, b }, Mutation: { c }, Thing: { d }, DateTime: DateTimeResolver });
  });

  test('are refused when two of them answer the same field', () => {
    expect(() => joinResolvers([{ Query: { a, b } }, rest, { Query: { a } }], schema)).toThrow(
      'Query.a is defined twice',
    );
  });

  test.each([
    ['Query.b', [{ Query: { a } }, rest]],
    ['Mutation.c', [{ Query: { a, b } }]],
  ])('are refused when nobody answers %s', (field, parts) => {
    expect(() => joinResolvers(parts, schema)).toThrow(`nobody answers ${field}`);
  });
});
