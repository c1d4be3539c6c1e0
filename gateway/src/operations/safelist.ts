import type { HTTPGraphQLRequest } from '@apollo/server';
import { accessError } from '@tpt/graph';
import type { Language } from '@tpt/model';
import type { ListedOperations } from './listed-operations.js';

/** Which operations are answered: those of the manifest, by id or by exact text, or any. */
export type Openness = 'listed' | 'any';

/**
 * Refuses a request whose operation is not answered here.
 * @throws `OPERATION_NOT_LISTED`, with the status of the answer. What is no request at all is left to GraphQL to refuse.
 */
export type Safelist = (request: HTTPGraphQLRequest, language: Language) => void;

/** Lets the operations of the manifest through, or any. */
export function createSafelist(listed: ListedOperations, openness: Openness): Safelist {
  return (request, language) => {
    if (openness === 'any') return;
    const { query, hash } = readNames(request);
    const isListed =
      typeof query === 'string' ? listed.has(query) : typeof hash !== 'string' || listed.find(hash) !== undefined;
    if (!isListed) throw accessError('OPERATION_NOT_LISTED', language, { http: { status: 403 } });
  };
}

/** By what a request names its operation. */
function readNames({ method, search, body }: HTTPGraphQLRequest): { query?: unknown; hash?: unknown } {
  if (method !== 'GET') return namesOf(body);
  const parameters = new URLSearchParams(search);
  return namesOf({ query: parameters.get('query') ?? undefined, extensions: tryToParse(parameters.get('extensions')) });
}

const namesOf = (request: unknown): { query?: unknown; hash?: unknown } => {
  const { query, extensions } = (request ?? {}) as {
    query?: unknown;
    extensions?: { persistedQuery?: { sha256Hash?: unknown } };
  };
  return { query, hash: extensions?.persistedQuery?.sha256Hash };
};

function tryToParse(text: string | null): undefined {
  try {
    return JSON.parse(text ?? 'null') as undefined;
  } catch {
    return undefined;
  }
}
