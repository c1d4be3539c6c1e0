import { inputError } from '@tpt/graph';
import { isId } from '@tpt/model';
import { readPage } from '@tpt/service';
import type { Context } from '../context.js';
import type { Beneficiary, GiftKind, Resolvers, SizeCategory, Provenance } from '../generated/schema.js';
import { initiatives } from '../initiatives/reads.js';
import { organizations } from '../organizations/reads.js';
import { type Asked, readPrefix, readSearch, type Fault } from './domain/index.js';
import { CURSORS, findSuggestions, searchInitiatives, type ValueCount } from './reads/index.js';
import { fieldsOfItems } from './selection.js';

function accept<Read>(read: { done: Read } | { refused: Fault }, { language }: Context): Read {
  if ('done' in read) return read.done;
  throw inputError(read.refused.reason, language, read.refused.field);
}

/** The values of a facet as their field of the graph names them. */
const as =
  <Name extends string, Value>(name: Name, read: (value: string) => Value) =>
  (counts: ValueCount[]) =>
    counts.map(({ value, count }) => ({ [name]: read(value), count }) as Record<Name, Value> & { count: number });

const word = <Value extends string>(value: string): Value => value as Value;

export const resolvers: Resolvers = {
  Query: {
    initiatives(_parent, args, context, info) {
      const search = accept(readSearch(args as Asked), context);
      const page = readPage(args, CURSORS[search.by], context);
      return searchInitiatives(context.tools, search, page, fieldsOfItems(info));
    },
    async suggestions(_parent, args, context) {
      const { prefix, first } = accept(readPrefix(args.prefix, args.first ?? undefined), context);
      const ids = prefix === '' ? [] : await findSuggestions(context.tools, prefix, first);
      const found = await Promise.all(
        ids.map((id) => (isId('initiative', id) ? initiatives(context).load(id) : organizations(context).load(id))),
      );
      return found.filter((one) => one !== null);
    },
  },
  Suggestion: { __resolveType: ({ id }) => (isId('initiative', id) ? 'Initiative' : 'Organization') },
  InitiativeConnection: {
    edges: async (found) => (await found.page()).edges,
    nodes: async (found) => (await found.page()).edges.map((edge) => edge.node),
    pageInfo: async (found) => (await found.page()).pageInfo,
    totalCount: (found) => found.totalCount(),
    facets: (found) => found.facets(),
  },
  InitiativeFacets: {
    giftKinds: ({ by }) => as('giftKind', word<GiftKind>)(by.KIND),
    sectors: ({ by }) => as('sector', word)(by.SECTOR),
    sizes: ({ by }) => as('size', word<SizeCategory>)(by.SIZE),
    countries: ({ by }) => as('countryCode', word)(by.COUNTRY),
    departments: ({ by }) => as('department', word)(by.DEPARTMENT),
    beneficiaries: ({ by }) => as('beneficiary', word<Beneficiary>)(by.BENEFICIARY),
    durable: ({ by }) => as('durable', (value) => value === 'true')(by.DURABLE),
    provenances: ({ by }) => as('provenance', word<Provenance>)(by.PROVENANCE),
  },
};
