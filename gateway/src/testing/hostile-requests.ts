import { gzipSync } from 'node:zlib';

/** A request as it goes over the wire; a body that is no text or bytes is written as JSON. */
export interface WireRequest {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** Instead of all of that: what is sent, byte for byte. */
  bytes?: string;
}

/** A request that is refused: what it is, the status and the code, and the request. */
export type HostileRequest = [what: string, status: number, code: string, request: WireRequest];

const QUERY = '{ initiatives(first: 1) { totalCount } }';
const GOOD = JSON.stringify({ query: QUERY });
const json = 'application/json';
const variables = (value: unknown) => ({ query: 'query ($id: ID) { appeal(id: $id) { id } }', variables: value });
const raw = (headers: string, body = GOOD) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: ${json}\r\n${headers}\r\n\r\n${body}`;

/** Requests that are wrong before or beside their query. */
export const HOSTILE_REQUESTS: HostileRequest[] = [
  ['a body of 300 KB', 413, 'TOO_LARGE', { body: { query: ' '.repeat(300 * 1024) } }],
  ['a body said to be of 10 GB', 413, 'TOO_LARGE', { bytes: raw('content-length: 10000000000', '{') }],
  ['a length that is none', 400, 'BAD_REQUEST', { bytes: raw('content-length: -5') }],
  ['two lengths', 400, 'BAD_REQUEST', { bytes: raw('content-length: 5\r\ncontent-length: 60') }],
  ['a length and pieces', 400, 'BAD_REQUEST', { bytes: raw('content-length: 5\r\ntransfer-encoding: chunked') }],
  [
    'a piece whose length is none',
    400,
    'BAD_REQUEST',
    { bytes: raw('transfer-encoding: chunked', 'zz\r\n{}\r\n0\r\n\r\n') },
  ],
  ['32 KB of headers', 431, 'TOO_LARGE', { bytes: raw(`x-large: ${'x'.repeat(32 * 1024)}`) }],
  ['what is no HTTP', 400, 'BAD_REQUEST', { bytes: '{"query":"{__typename}"}\r\n\r\n' }],
  [
    'a packed body that unfolds to 100 MB',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x20)) },
  ],
  ['a packed body that is not said to be one', 400, 'BAD_REQUEST', { body: gzipSync(GOOD) }],
  ['a body in UTF-16', 400, 'BAD_REQUEST', { body: Buffer.from(GOOD, 'utf16le') }],
  [
    'a body that is said to be UTF-16',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { 'content-type': `${json}; charset=utf-16` }, body: Buffer.from(GOOD, 'utf16le') },
  ],
  [
    'a body that is not UTF-8',
    400,
    'BAD_REQUEST',
    {
      body: Buffer.from([
        ...Buffer.from('{"query":"{ initiative(slug: \\"'),
        0xc3,
        0x28,
        ...Buffer.from('\\") { id } }"}'),
      ]),
    },
  ],
  ['an empty body', 400, 'BAD_REQUEST', { body: '' }],
  ['half a body', 400, 'BAD_REQUEST', { body: GOOD.slice(0, 20) }],
  [
    'JSON of 120,000 levels',
    400,
    'BAD_REQUEST',
    { body: `{"query":"${QUERY}","variables":${'['.repeat(120_000)}${']'.repeat(120_000)}}` },
  ],
  [
    'variables of 120,000 levels',
    400,
    'BAD_USER_INPUT',
    {
      body: `{"query":"query ($id: ID) { appeal(id: $id) { id } }","variables":{"id":${'['.repeat(120_000)}${']'.repeat(120_000)}}}`,
    },
  ],
  [
    'a variable that is a list of 60,000',
    400,
    'BAD_USER_INPUT',
    { body: variables({ id: Array.from({ length: 60_000 }, () => 1) }) },
  ],
  [
    'a number of 200,000 digits',
    400,
    'BAD_USER_INPUT',
    {
      body: `{"query":"query ($n: Int) { initiatives(first: $n) { totalCount } }","variables":{"n":${'9'.repeat(200_000)}}}`,
    },
  ],
  [
    'a variable __proto__',
    400,
    'BAD_REQUEST',
    { body: '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}' },
  ],
  [
    'a variable with a constructor',
    400,
    'BAD_REQUEST',
    { body: '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}' },
  ],
  ['a body that is __proto__', 400, 'BAD_REQUEST', { body: '{"__proto__":{"query":"{ __typename }"}}' }],
  [
    'an operation named __proto__',
    400,
    'OPERATION_RESOLUTION_FAILURE',
    { body: { query: 'query A { __typename }', operationName: '__proto__' } },
  ],
  [
    'an operation named constructor',
    400,
    'OPERATION_RESOLUTION_FAILURE',
    { body: { query: 'query A { __typename }', operationName: 'constructor' } },
  ],
  ['a batch of one', 400, 'BAD_REQUEST', { body: [{ query: QUERY }] }],
  ['a batch of 2,000', 400, 'BAD_REQUEST', { body: Array.from({ length: 2_000 }, () => ({ query: QUERY })) }],
  ['a query that is a number', 400, 'BAD_REQUEST', { body: { query: 7 } }],
  ['variables that are a text', 400, 'BAD_REQUEST', { body: { query: QUERY, variables: 'x' } }],
  [
    'a link on another site',
    400,
    'BAD_REQUEST',
    { method: 'GET', path: `/graphql?query=${encodeURIComponent(QUERY)}` },
  ],
  [
    'a form of another site',
    400,
    'BAD_REQUEST',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${encodeURIComponent(QUERY)}` },
  ],
  [
    'a form of another site with files',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
  ],
  ['text of another site', 415, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-type': 'text/plain' }, body: GOOD }],
  ['a body of no type', 415, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-type': '' }, body: GOOD }],
  [
    'a change by GET',
    405,
    'BAD_REQUEST',
    {
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent('mutation { a: signAppeal(input: { appealId: "x" }) { userErrors { code } } }')}`,
      headers: { 'apollo-require-preflight': '1' },
    },
  ],
  ['another method', 404, 'NOT_FOUND', { method: 'PUT', body: GOOD }],
  [
    'a header that is no token',
    401,
    'UNAUTHENTICATED',
    { headers: { authorization: `Bearer ${'x.'.repeat(4_000)}` }, body: GOOD },
  ],
];
