import type { ShapeCheck } from './answer-shape.js';
import { SubgraphFailure } from './failure.js';

/** What the planner asks a subgraph. */
export interface SubgraphRequest {
  query?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

/** What GraphQL answers with. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: SubgraphError[];
}

interface SubgraphError {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

const MOST_ERRORS = 100;
const CONDITION = /@(skip|include)/;
const PASSING_STATUSES = new Set([502, 503]);
// What a client can do something about; the rest is between the gateway and the subgraph.
const FOR_CLIENTS = new Set(['BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'QUERY_TOO_LARGE']);

/** Reads what a subgraph answered. @throws {SubgraphFailure} when it is no answer to this request. */
export function readAnswer(
  { status, text }: { status: number; text: string },
  request: SubgraphRequest,
  hasShape: ShapeCheck,
): SubgraphAnswer {
  // GraphQL answers what it refuses with 400 and errors that say why.
  if (status !== 200 && status !== 400)
    throw new SubgraphFailure('status', `it answered ${status}`, { mayPass: PASSING_STATUSES.has(status) });
  const answer = parseAnswer(text);
  if (!isAnswer(answer) || !hasShape(request.query ?? '', answer.data) || !isComplete(answer, request))
    throw new SubgraphFailure('garbage', 'it answered what is not what was asked for', { mayPass: true });
  if (answer.data || answer.errors?.some(isForClients)) return answer;
  throw new SubgraphFailure('refusal', `it does not take the request: ${codesOf(answer.errors ?? [])}`);
}

/** The answer in a text; everybody who is to change it needs one of her own. */
export function parseAnswer(text: string): SubgraphAnswer {
  try {
    const answer = JSON.parse(text) as SubgraphAnswer;
    // No list of entities is no data; the planner's executor would call it a fault of its own.
    if (answer?.data?.['_entities'] === null) answer.data = null;
    if (Array.isArray(answer?.errors)) answer.errors = answer.errors.slice(0, MOST_ERRORS);
    return answer;
  } catch (cause) {
    // The cause would quote the text.
    const { name } = cause as Error;
    throw new SubgraphFailure('garbage', `it answered no JSON (${name})`, { mayPass: true });
  }
}

function isAnswer(answer: unknown): answer is SubgraphAnswer {
  if (!isObject(answer)) return false;
  const { data, errors } = answer;
  if (data === undefined && errors === undefined) return false;
  if (data !== undefined && data !== null && !isObject(data)) return false;
  return errors === undefined || errors === null || (Array.isArray(errors) && errors.every(isError));
}

const isError = (error: unknown): boolean =>
  isObject(error) &&
  typeof error['message'] === 'string' &&
  (error['path'] == null || (Array.isArray(error['path']) && error['path'].every(isPathPart))) &&
  (error['extensions'] == null || isObject(error['extensions']));

const isPathPart = (part: unknown): boolean => typeof part === 'string' || typeof part === 'number';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** It says why there is nothing in it, and one about entities holds one for each that was asked about. */
function isComplete({ data, errors }: SubgraphAnswer, { query = '', variables }: SubgraphRequest): boolean {
  if (!data) return errors != null;
  const asked = variables?.['representations'];
  if (Array.isArray(asked)) return (data['_entities'] as unknown[] | undefined)?.length === asked.length;
  return Object.keys(data).length > 0 || CONDITION.test(query);
}

const isForClients = ({ path, extensions }: SubgraphError): boolean =>
  path != null || FOR_CLIENTS.has(String(extensions?.['code']));

const codesOf = (errors: SubgraphError[]): string =>
  [...new Set(errors.map(({ extensions }) => String(extensions?.['code'] ?? 'no code')))].slice(0, 3).join(', ');
