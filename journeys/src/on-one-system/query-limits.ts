import { beforeAll, describe, expect, test } from '@jest/globals';
import { readMailbox } from '@tpt/embedded';
import type { System } from '@tpt/infra';
import { getIntrospectionQuery } from 'graphql';
import { readErrorLog } from '../support/error-log.js';
import { person, visitor, type Answer } from '../support/people.js';
import { runningSystem } from './system.js';

const repeat = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const nest = (count: number, open: string, inside: string): string => open.repeat(count) + inside + '}'.repeat(count);

const sign = (index: number) =>
  `a${index}: signAppealAsVisitor(input: { appealId: "x", name: "x", email: "x${index}@example.org", consents: true }) { userErrors { code } }`;

// A fragment that spreads the one before it twice: n lines, 2^n fields.
const doubling = (count: number) =>
  `{ ...F${count} } fragment F0 on Query { __typename } ${repeat(count, (index) => `fragment F${index + 1} on Query { ...F${index} ...F${index} }`)}`;

const HOSTILE: [what: string, limit: string, query: string][] = [
  ['200 messages in one request', 'TOKENS', `mutation { ${repeat(200, sign)} }`],
  ['31 messages in one request', 'ALIASES', `mutation { ${repeat(31, sign)} }`],
  ['6 messages in one request', 'ROOT_FIELDS', `mutation { ${repeat(6, sign)} }`],
  [
    '6 messages in fragments',
    'ROOT_FIELDS',
    `mutation { ...F ... on Mutation { ${sign(6)} } } fragment F on Mutation { ${repeat(5, sign)} }`,
  ],
  ['a text of 211 KB', 'TOKENS', `{ ${repeat(211 * 512, () => 'a')} }`],
  ['200 KB of aliases', 'TOKENS', `{ ${repeat(5_000, (index) => `a${index}: initiatives { totalCount }`)} }`],
  ['50,000 levels', 'TOKENS', nest(50_000, '{ a', '')],
  ['100,000 brackets in a value', 'TOKENS', `{ initiative(id: ${'['.repeat(100_000)}) { id } }`],
  ['10,000 times one directive', 'TOKENS', `{ __typename ${'@include(if: true) '.repeat(10_000)} }`],
  ['10,000 variables', 'TOKENS', `query (${repeat(10_000, (index) => `$v${index}: Int`)}) { __typename }`],
  ['10,000 comments and a field too many', 'TOKENS', `{ ${repeat(1_001, () => '#\n a')} }`],
  [
    '31 aliases deep down',
    'ALIASES',
    `{ initiatives(first: 1) { nodes { ${repeat(31, (index) => `a${index}: title`)} } } }`,
  ],
  [
    'aliases multiplied by fragments',
    'ALIASES',
    `{ initiatives(first: 1) { nodes { ${repeat(4, () => '...F')} } } } fragment F on Initiative { ${repeat(10, (index) => `a${index}: title`)} }`,
  ],
  ['16 levels', 'DEPTH', `{ __type(name: "Query") { fields { type { ${nest(13, 'ofType { ', 'name')} } } } }`],
  [
    '16 levels in fragments',
    'DEPTH',
    `{ __type(name: "Query") { fields { type { ...F } } } } fragment F on __Type { ${nest(13, 'ofType { ', 'name')} }`,
  ],
  ['fragments that double 20 times', 'SELECTIONS', doubling(20)],
  ['fragments that double 60 times', 'SELECTIONS', doubling(60)],
  [
    '21 lists',
    'ROOT_FIELDS',
    `{ ${repeat(21, (index) => (index < 20 ? `a${index}: __typename` : 'initiatives { totalCount }'))} }`,
  ],
  [
    '30 lists of a hundred',
    'ANSWER',
    `{ ${repeat(20, (index) => `a${index}: initiatives(first: 100) { nodes { id slug title summary description organization { id name slug } } }`)} }`,
  ],
  [
    'lists of a hundred, the number in a variable',
    'ANSWER',
    `query ($n: Int! = 100) { ${repeat(20, (index) => `a${index}: initiatives(first: $n) { nodes { id slug title summary description organization { id name slug } } }`)} }`,
  ],
  ['11 times the schema', 'ANSWER', `{ ${repeat(11, (index) => `a${index}: __schema { types { name } }`)} }`],
];

const EVERYTHING = `
  fragment Place on Territory { countryCode department city }
  fragment Company on Organization { id slug name siren countryCode department city sizeCategory nafSection website provenance mandateProof viewerIsFollowing }
  fragment Whole on Initiative {
    id slug title summary description kind giftKinds beneficiaries territory { ...Place } startedOn { value precision } durable amount { amount currency }
    quantities { value unit } provenance sources { url title seenOn } state publishedAt supportCount viewerSupports viewerIsFollowing
    organization { ...Company } organizations { ...Company }
  }`;

const LEGAL: [what: string, query: string][] = [
  [
    'what an IDE asks of the schema',
    getIntrospectionQuery({
      descriptions: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      schemaDescription: true,
    }),
  ],
  [
    'the query of the README',
    '{ initiatives(first: 3) { totalCount nodes { title organization { name } supportCount viewerIsFollowing } } }',
  ],
  [
    'a list of a hundred',
    '{ initiatives(first: 100) { totalCount nodes { id slug title summary organization { id name } supportCount viewerSupports viewerIsFollowing } pageInfo { hasNextPage endCursor } } }',
  ],
  [
    'a list of a hundred with everything that is known of each',
    `{ initiatives(first: 100) { totalCount nodes { ...Whole } } } ${EVERYTHING}`,
  ],
  [
    'twenty things under other names',
    `{ ${repeat(20, (index) => `a${index}: initiatives(first: 1) { nodes { ...Whole } }`)} } ${EVERYTHING.replaceAll('organizations { ...Company }', '')}`,
  ],
];

describe('What a query may be', () => {
  let system: System;

  beforeAll(() => {
    system = runningSystem();
  });

  async function ask(query: string, language: string): Promise<Answer & { status: number; tookMs: number }> {
    const begun = performance.now();
    const response = await fetch(`${system.addresses.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as Answer;
    return { ...answer, status: response.status, tookMs: performance.now() - begun };
  }

  test.each(HOSTILE)(
    '%s is refused at once, in the language of the reader, by the limit %s',
    async (_what, limit, query) => {
      const [french, english] = [await ask(query, 'fr'), await ask(query, 'en')];
      for (const { status, errors, data, tookMs } of [french, english]) {
        expect({ status, data }).toEqual({ status: 400, data: undefined });
        for (const { extensions } of errors!) expect(extensions.code).toBe('QUERY_TOO_LARGE');
        expect(errors![0]).toHaveProperty('extensions.limit', limit);
        expect(tookMs).toBeLessThan(1_000);
      }
      expect(french.errors![0]!.message).toMatch(/^La r/);
      expect(english.errors![0]!.message).toMatch(/^The /);
    },
  );

  test('a body that is larger than any query may be is refused unread', async () => {
    const { status, errors } = await ask(' '.repeat(300 * 1024), 'en');
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 413, code: 'TOO_LARGE' });
  });

  test.each(LEGAL)('%s is answered, whole, by every service that has a part in it', async (_what, query) => {
    const zoe = await person(system, 'zoe@example.org');
    expect((await zoe.tryToAsk(query)).errors).toBeUndefined();
    expect((await visitor(system).tryToAsk(query)).errors).toBeUndefined();
  });

  test('nothing of what was refused has been done, and nobody logs an error', async () => {
    const messages = await readMailbox(system.addresses.mailbox!);
    expect(messages.filter(({ to }) => to.some((address) => /^x\d/.test(address)))).toEqual([]);
    expect(readErrorLog(system)).toEqual([]);
  });
});
