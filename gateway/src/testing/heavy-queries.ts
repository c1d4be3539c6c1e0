import { getIntrospectionQuery } from 'graphql';

const repeat = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => write(index)).join(' ');

const CARD =
  'id slug title summary supportCount viewerSupports viewerIsFollowing organization { id name viewerIsFollowing }';
const EVERYTHING = `
  id slug title summary description kind giftKinds beneficiaries territory { countryCode department city }
  startedOn { value precision } durable amount { amount currency } quantities { value unit } provenance
  sources { url title seenOn } state publishedAt supportCount viewerSupports viewerIsFollowing
  organization { id slug name siren countryCode department city sizeCategory nafSection website provenance mandateProof viewerIsFollowing }
  organizations { id slug name siren countryCode department city sizeCategory nafSection website provenance mandateProof viewerIsFollowing }`;

/** The largest queries that are answered, each in its way: what of the gateway's work there is most of. */
export const HEAVY_QUERIES: [what: string, query: string][] = [
  ['everything of a hundred', `{ initiatives(first: 100) { totalCount nodes { ${EVERYTHING} } } }`],
  [
    'cards of nine lists of a hundred',
    `{ ${repeat(9, (index) => `a${index}: initiatives(first: 100) { nodes { ${CARD} } }`)} }`,
  ],
  [
    'one field of twenty lists of a hundred',
    `{ ${repeat(20, (index) => `a${index}: initiatives(first: 100) { nodes { description } }`)} }`,
  ],
  [
    'twenty lists of one, with all of each',
    `{ ${repeat(20, (index) => `a${index}: initiatives(first: 1) { nodes { ...F } }`)} } fragment F on Initiative { ${EVERYTHING} }`,
  ],
  [
    'thirty times the same thing of a neighbour',
    `{ initiatives(first: 20) { nodes { ${repeat(30, (index) => `a${index}: organization { viewerIsFollowing name }`)} } } }`,
  ],
  [
    'thirty times those who lead it',
    `{ initiatives(first: 5) { nodes { ${repeat(30, (index) => `a${index}: organizations { viewerIsFollowing name website }`)} } } }`,
  ],
  [
    'thirty conditions in variables',
    `query (${repeat(30, (index) => `$v${index}: Boolean! = true`)}) { initiatives(first: 20) { nodes { ${repeat(30, (index) => `a${index}: organization @include(if: $v${index}) { viewerIsFollowing name }`)} } } }`,
  ],
  [
    'fragments that double six times',
    `{ initiatives(first: 20) { nodes { ...F6 } } } fragment F0 on Initiative { ${CARD} } ${repeat(6, (index) => `fragment F${index + 1} on Initiative { ...F${index} ...F${index} }`)}`,
  ],
  [
    'a chain of 110 fragments',
    `{ ...F0 } ${repeat(110, (index) => `fragment F${index} on Query { ...F${index + 1} }`)} fragment F110 on Query { initiatives { nodes { ${CARD} } } }`,
  ],
  [
    'fields that must all be compared',
    `{ initiatives(first: 1) { ${`nodes { ${'organization { id id } '.repeat(9)} } `.repeat(20)} } }`,
  ],
  [
    'every kind of notification, ten times',
    `{ ${repeat(10, (index) => `a${index}: inbox(first: 50) { nodes { id createdAt ... on InitiativePublishedNotification { initiative { title supportCount organization { name } } } ... on InitiativeMilestoneNotification { milestone initiative { title supportCount } } ... on AppealMilestoneNotification { milestone appeal { title signatureCount } } } }`)} }`,
  ],
  [
    'what an IDE asks of the schema',
    getIntrospectionQuery({
      descriptions: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      schemaDescription: true,
    }),
  ],
];
