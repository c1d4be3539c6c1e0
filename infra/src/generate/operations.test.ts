import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { ROOT } from '@tpt/embedded';
import { currentRun } from '@tpt/testing';
import { listOperations } from './operations.js';

describe('The list of operations', () => {
  let folder: string;
  beforeEach(() => {
    folder = relative(ROOT, mkdtempSync(`${currentRun().folder}/operations-`));
  });
  const write = (name: string, text: string) => writeFileSync(`${ROOT}${folder}/${name}.graphql`, text);

  test('holds each by its name, with the hash of its text', () => {
    write(
      'b',
      '# Why it is there.\nquery B { initiatives { ...F } } fragment F on InitiativeConnection { totalCount }',
    );
    write('a', 'mutation A { unfollowAllInitiatives { userErrors { code } } }');
    const { operations, ...manifest } = JSON.parse(listOperations(folder)) as {
      operations: { id: string; name: string; type: string; body: string }[];
    };
    expect(manifest).toEqual({ format: 'apollo-persisted-query-manifest', version: 1 });
    expect(operations.map(({ name, type }) => [name, type])).toEqual([
      ['A', 'mutation'],
      ['B', 'query'],
    ]);
    for (const { id, body } of operations) expect(id).toBe(createHash('sha256').update(body).digest('hex'));
    expect(operations[1]!.body).toMatch(/^query B \{\n {2}initiatives \{/);
  });

  test.each([
    ['does not fit the graph', 'query A {\n  nothing\n}', /a\.graphql\(2,3\): Cannot query field "nothing"/],
    ['is not GraphQL', 'query A {', /a\.graphql\(1,10\): Syntax Error/],
    ['has no name', '{ __typename }', /a\.graphql: one operation with a name is expected/],
    ['stands beside another', 'query A { __typename } query B { __typename }', /a\.graphql: one operation/],
    ['is none', 'fragment F on Query { __typename }', /a\.graphql/],
  ])('refuses one that %s, and says where it is', (_what, text, reason) => {
    write('a', text);
    expect(() => listOperations(folder)).toThrow(reason);
  });

  test('refuses two of one name', () => {
    for (const file of ['a', 'b']) write(file, 'query Same { __typename }');
    expect(() => listOperations(folder)).toThrow('two operations are called Same');
  });
});
