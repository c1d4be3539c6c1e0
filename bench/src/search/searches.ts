/** What is looked for, as the arguments of the connection. */
export interface BenchSearch {
  title: string;
  isNarrow: boolean;
  search?: string;
  filter?: Record<string, unknown>;
  order?: { by: string; near?: { latitude: number; longitude: number } };
}

/** Narrow ones find hundreds of a hundred thousand at most, and miss few; broad ones find a great part of them. */
export const SEARCHES: BenchSearch[] = [
  { title: 'two rare words', isNarrow: true, search: 'chaudronnerie péniche' },
  { title: 'a word misspelt and another', isNarrow: true, search: 'chaudronerie tapiserie' },
  {
    title: 'two words and two filters',
    isNarrow: true,
    search: 'masques péniche',
    filter: { departments: ['59'], giftKinds: ['EXPERTISE'] },
  },
  { title: 'one department', isNarrow: true, filter: { departments: ['59'] } },
  { title: 'a department and a sector', isNarrow: true, filter: { departments: ['59'], sectors: ['T'] } },
  { title: 'a frequent word', isNarrow: false, search: 'masques' },
  { title: 'two frequent words', isNarrow: false, search: 'aide hôpital' },
  { title: 'a frequent word and a kind', isNarrow: false, search: 'masques', filter: { giftKinds: ['IN_KIND'] } },
  { title: 'a kind', isNarrow: false, filter: { giftKinds: ['IN_KIND'] } },
  {
    title: 'four filters',
    isNarrow: false,
    filter: { giftKinds: ['IN_KIND'], sizes: ['MICRO', 'SMALL'], durable: true, provenance: 'DECLARED' },
  },
  {
    title: 'the most supported of a kind',
    isNarrow: false,
    filter: { giftKinds: ['OTHER'] },
    order: { by: 'MOST_SUPPORTED' },
  },
  {
    title: 'the nearest of all',
    isNarrow: false,
    order: { by: 'NEAREST', near: { latitude: 50.63, longitude: 3.06 } },
  },
];

/** The whole of what a page of results shows. */
export const QUERY = `query ($search: String, $filter: InitiativeFilter, $order: InitiativeOrder) {
  initiatives(search: $search, filter: $filter, order: $order, first: 20) {
    totalCount
    nodes { id title summary organization { name } giftKinds durable territory { countryCode department } }
    facets {
      giftKinds { giftKind count } sectors { sector count } sizes { size count } countries { countryCode count }
      departments { department count } beneficiaries { beneficiary count } durable { durable count }
      provenances { provenance count }
    }
  }
}`;
