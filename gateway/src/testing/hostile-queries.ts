const repeat = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => write(index)).join(' ');
const nest = (count: number, open: string, inside: string): string => open.repeat(count) + inside + '}'.repeat(count);
/** A fragment that spreads the one before it twice: n lines, 2^n fields. */
const doubling = (count: number, selection = '__typename') =>
  `{ ...F${count} } fragment F0 on Query { ${selection} } ${repeat(count, (index) => `fragment F${index + 1} on Query { ...F${index} ...F${index} }`)}`;
const sign = (index: number) =>
  `a${index}: signAppealAsVisitor(input: { appealId: "x", name: "x", email: "x${index}@example.org", consents: true }) { userErrors { code } }`;
const cards = 'nodes { id slug title summary description organization { id name slug } }';

/** A query that is refused: what it is, the code, and the limit where it is one of size. */
export type HostileQuery = [what: string, refusal: string, query: string];

/** Queries that cost, or would cost, more than they may. */
export const HOSTILE_QUERIES: HostileQuery[] = [
  ['256 KB of opening brackets', 'GRAPHQL_PARSE_FAILED', '{'.repeat(255 * 1024)],
  ['50,000 levels', 'TOKENS', nest(50_000, '{ a', '')],
  ['a text of 211 KB', 'TOKENS', `{ ${'a '.repeat(211 * 512)} }`],
  ['10,000 comments and a field too many', 'TOKENS', `{ ${repeat(1_001, () => '#\n a')} }`],
  ['one name of 250 KB', 'GRAPHQL_VALIDATION_FAILED', `{ ${'v'.repeat(250_000)} }`],
  [
    'one string of 250 KB that never ends',
    'GRAPHQL_PARSE_FAILED',
    `{ initiative(id: "${'v'.repeat(250_000)}) { id } }`,
  ],
  ['100,000 brackets in a value', 'TOKENS', `{ initiative(id: ${'['.repeat(100_000)}) { id } }`],
  [
    '490 lists in each other',
    'GRAPHQL_VALIDATION_FAILED',
    `{ initiative(id: ${'['.repeat(490)}${']'.repeat(490)}) { id } }`,
  ],
  [
    '240 objects in each other',
    'GRAPHQL_VALIDATION_FAILED',
    `mutation { signAppeal(input: ${'{a:'.repeat(240)}1${'}'.repeat(240)}) { userErrors { code } } }`,
  ],
  ['10,000 variables', 'TOKENS', `query (${repeat(10_000, (index) => `$v${index}: Int`)}) { __typename }`],
  [
    '240 variables that nothing uses',
    'GRAPHQL_VALIDATION_FAILED',
    `query (${repeat(240, (index) => `$v${index}: Int`)}) { __typename }`,
  ],
  [
    '16 levels of the schema',
    'INTROSPECTION_DISABLED',
    `{ __type(name: "Query") { fields { type { ${nest(13, 'ofType { ', 'name')} } } } }`,
  ],
  [
    '16 levels of the schema in a fragment',
    'INTROSPECTION_DISABLED',
    `{ __type(name: "Query") { ...F } } fragment F on __Type { fields { type { ${nest(13, 'ofType { ', 'name')} } } }`,
  ],
  ['200 KB of aliases', 'TOKENS', `{ ${repeat(5_000, (index) => `a${index}: initiatives { totalCount }`)} }`],
  ['31 aliases', 'ALIASES', `{ initiatives(first: 1) { nodes { ${repeat(31, (index) => `a${index}: title`)} } } }`],
  [
    'aliases multiplied by fragments',
    'ALIASES',
    `{ initiatives(first: 1) { nodes { ${'...F '.repeat(4)} } } } fragment F on Initiative { ${repeat(10, (index) => `a${index}: title`)} }`,
  ],
  [
    '60 aliases with directives',
    'DIRECTIVES',
    `query ($a: Boolean = true) { ${repeat(60, (index) => `a${index}: __typename @include(if: $a)`)} }`,
  ],
  ['10,000 times one directive', 'TOKENS', `{ __typename ${'@include(if: true) '.repeat(10_000)} }`],
  ['31 directives', 'DIRECTIVES', `{ initiatives { nodes { ${'... @include(if: true) { id } '.repeat(31)} } } }`],
  [
    'directives multiplied by fragments',
    'DIRECTIVES',
    `{ initiatives { nodes { ${'...F '.repeat(4)} } } } fragment F on Initiative { ${'... @skip(if: false) { id } '.repeat(8)} }`,
  ],
  [
    'a directive 130 times in one place',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __typename ${'@include(if: true) '.repeat(130)} }`,
  ],
  [
    '490 directives that there are not',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __typename ${repeat(490, (index) => `@includ${index}`)} }`,
  ],
  ['fragments that double 20 times', 'SELECTIONS', doubling(20)],
  ['fragments that double 60 times', 'SELECTIONS', doubling(60)],
  ['lists in fragments that double', 'SELECTIONS', doubling(30, `initiatives(first: 100) { ${cards} }`)],
  ['a fragment that spreads itself', 'GRAPHQL_VALIDATION_FAILED', '{ ...F } fragment F on Query { ...F }'],
  [
    '110 fragments in a circle',
    'GRAPHQL_VALIDATION_FAILED',
    `{ ...F0 } ${repeat(110, (index) => `fragment F${index} on Query { ...F${(index + 1) % 110} }`)}`,
  ],
  [
    '20 fragments that spread each other',
    'GRAPHQL_VALIDATION_FAILED',
    `{ ...F0 } ${repeat(18, (index) => `fragment F${index} on Query { ${repeat(18, (other) => `...F${other}`)} }`)}`,
  ],
  [
    '110 fragments that nothing spreads',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __typename } ${repeat(110, (index) => `fragment F${index} on Query { __typename }`)}`,
  ],
  [
    'a field 980 times, each to be compared with each',
    'SELECTIONS',
    `{ initiatives(first: 1) { nodes { ${'id '.repeat(980)} } } }`,
  ],
  [
    'objects 100 times 6 fields, each to be compared with each',
    'ANSWER',
    `{ initiatives(first: 100) { nodes { ${`organizations { ${'id '.repeat(6)} } `.repeat(100)} } } }`,
  ],
  ['900 fields that there are not', 'GRAPHQL_VALIDATION_FAILED', `{ ${repeat(990, (index) => `initiativs${index}`)} }`],
  [
    '160 types that there are not',
    'GRAPHQL_VALIDATION_FAILED',
    `{ ${repeat(160, (index) => `... on ${'Initiativ'.repeat(100)}${index} { id }`)} }`,
  ],
  [
    '320 arguments that there are not',
    'GRAPHQL_VALIDATION_FAILED',
    `{ initiatives(${repeat(320, (index) => `firs${index}: 1`)}) { totalCount } }`,
  ],
  ['200 operations', 'OPERATIONS', repeat(195, (index) => `query A${index} { __typename }`)],
  [
    '80 operations with 40 fragments',
    'OPERATIONS',
    `${repeat(80, (index) => `query A${index} { ...F0 }`)} ${repeat(40, (index) => `fragment F${index} on Query { ...F${index + 1} }`)} fragment F40 on Query { __typename }`,
  ],
  [
    '21 lists',
    'ROOT_FIELDS',
    `{ ${repeat(21, (index) => (index < 20 ? `a${index}: __typename` : 'initiatives { totalCount }'))} }`,
  ],
  [
    '20 lists of a hundred',
    'ANSWER',
    `{ ${repeat(20, (index) => `a${index}: initiatives(first: 100) { ${cards} }`)} }`,
  ],
  ['a list of a billion', 'ANSWER', '{ initiatives(first: 1000000000) { nodes { id } } }'],
  ['200 messages in one request', 'TOKENS', `mutation { ${repeat(200, sign)} }`],
  ['31 messages in one request', 'ALIASES', `mutation { ${repeat(31, sign)} }`],
  ['6 messages in one request', 'ROOT_FIELDS', `mutation { ${repeat(6, sign)} }`],
  [
    '6 messages in fragments',
    'ROOT_FIELDS',
    `mutation { ...F ... on Mutation { ${sign(6)} } } fragment F on Mutation { ${repeat(5, sign)} }`,
  ],
  [
    'what an IDE asks of the schema',
    'INTROSPECTION_DISABLED',
    '{ __schema { types { name fields { name args { name } type { name } } } } }',
  ],
  ['a type of the schema', 'INTROSPECTION_DISABLED', '{ a: __type(name: "Query") { name } }'],
  [
    'the schema behind a fragment',
    'INTROSPECTION_DISABLED',
    '{ ...F } fragment F on Query { ... { __schema { queryType { name } } } }',
  ],
  [
    'fields of fields of the schema',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${nest(5, 'fields { type { ', 'name')}${'}'.repeat(5)} } } }`,
  ],
  ['an alias __proto__', 'BAD_REQUEST', '{ __proto__: initiatives { totalCount } }'],
  ['an alias constructor', 'BAD_REQUEST', '{ constructor: initiatives { totalCount } }'],
  ['an operation __proto__', 'BAD_REQUEST', 'query __proto__ { initiatives { totalCount } }'],
  [
    'a variable constructor',
    'BAD_REQUEST',
    'query ($constructor: Int) { initiatives(first: $constructor) { totalCount } }',
  ],
  [
    'a fragment __proto__',
    'BAD_REQUEST',
    '{ ...__proto__ } fragment __proto__ on Query { initiatives { totalCount } }',
  ],
  ['the entities of subgraphs', 'GRAPHQL_VALIDATION_FAILED', '{ _entities(representations: []) { __typename } }'],
  ['a subscription', 'OPERATION_RESOLUTION_FAILURE', 'subscription { initiativePublished { id } }'],
];
