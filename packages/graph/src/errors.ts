import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LANGUAGES, type Language } from '@tpt/model';
import { nameOfFault } from './name-of-fault.js';
import { INPUT_TEXTS, INTRODUCTIONS, LIMIT_TEXTS, WHOLE_TEXTS } from './texts.js';

interface Log {
  error(fields: object, message: string): void;
}

/** An error that a client may see: who asks is not known, or cannot be known now, or may not do this, or not so often. */
export const accessError = (
  code:
    | 'UNAUTHENTICATED'
    | 'SERVICE_UNAVAILABLE'
    | 'OVERLOADED'
    | 'FORBIDDEN'
    | 'OPERATION_NOT_LISTED'
    | 'RATE_LIMITED'
    | 'OPERATION_TIMEOUT',
  language: Language,
  extensions: object = {},
): GraphQLError => {
  const error = new GraphQLError(WHOLE_TEXTS[code]![language], { extensions: { ...extensions, code } });
  told.add(error);
  return error;
};

/** An error that a client may see: nothing more can be watched, or not like that. */
export const subscriptionError = (
  code: 'TOO_MANY_SUBSCRIPTIONS' | 'WATCHED_TOO_SLOWLY',
  language: Language,
): GraphQLError => new GraphQLError(WHOLE_TEXTS[code]![language], { extensions: { code } });

/** An error that a client may see: the value of an argument is refused. `field` is its path, from the argument on. */
export const inputError = (reason: keyof typeof INPUT_TEXTS, language: Language, field: string[]): GraphQLError =>
  new GraphQLError(INPUT_TEXTS[reason][language], { extensions: { code: 'BAD_USER_INPUT', field } });

/** An error that a client may see: nothing of the request can be done. `finding` is for who wrote the request. */
export const requestError = (
  code: 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'OPERATION_RESOLUTION_FAILURE',
  finding: string,
): GraphQLError =>
  new GraphQLError(finding, { extensions: { code, validationErrorCode: code, http: { status: 400 } } });

/** An error that a client may see: the query is larger than it may be. */
export const limitError = (limit: keyof typeof LIMIT_TEXTS, most: number): GraphQLError =>
  new GraphQLError(LIMIT_TEXTS[limit].en(most), {
    extensions: { code: TOO_LARGE, limit, most, http: { status: 400 } },
  });

/** The same of an answer that is larger than it may be, in the language of its reader. */
export const limitAnswer = (
  limit: keyof typeof LIMIT_TEXTS,
  most: number,
  language: Language,
): GraphQLFormattedError => ({
  message: LIMIT_TEXTS[limit][language](most),
  extensions: { code: TOO_LARGE, limit, most },
});

const TOO_LARGE = 'QUERY_TOO_LARGE';

// Clients know the two by their messages as well.
const AS_THEY_ARE = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);
const SHOWN_EXTENSIONS = ['code', 'field', 'limit', 'most'];

/** Errors that were made for a reader whose language was known. */
const told = new WeakSet<object>();

/** How an error reads in each language, until the reader's is known. */
const untold = new WeakMap<object, (language: Language) => string>();

/**
 * Lets the errors through that a client can act on, coded; says of every other only that something went wrong, and logs
 * it once: those of a subgraph were logged there. A fault names the request that is being answered.
 */
export const maskErrors =
  (logger: Log) =>
  (found: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const formatted = nameLimit(found);
    const code = codeOf(formatted, error);
    const { path, locations } = formatted;
    const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    const extensions = Object.fromEntries(
      SHOWN_EXTENSIONS.filter((name) => formatted.extensions?.[name] !== undefined).map((name) => [
        name,
        formatted.extensions![name],
      ]),
    );
    const answer = (message: string) => ({
      message,
      ...place,
      extensions: { ...extensions, code, ...nameOfFault(code) },
    });
    const isFromSubgraph = formatted.extensions?.['serviceName'] !== undefined;
    if (code === 'INTERNAL_SERVER_ERROR' && !isFromSubgraph)
      logger.error({ err: unwrapResolverError(error), path }, 'a field could not be answered');
    if (error instanceof GraphQLError && told.has(error)) return answer(formatted.message);
    const whole = WHOLE_TEXTS[code];
    if (whole) return tellLater((language) => whole[language], answer);
    // A resolver, here or in a subgraph, has spoken in the reader's language.
    if (path || isFromSubgraph || AS_THEY_ARE.has(code)) return answer(formatted.message);
    const limit = formatted.extensions?.['limit'] as keyof typeof LIMIT_TEXTS | undefined;
    if (limit)
      return tellLater((language) => LIMIT_TEXTS[limit][language](Number(formatted.extensions!['most'])), answer);
    return tellLater((language) => `${INTRODUCTIONS[code]![language]} (${formatted.message})`, answer);
  };

// How the library says that comparing its fields with each other would take too long.
const TOO_MUCH_TO_COMPARE = 'Validation aborted.';

const KNOWN = new Set([...Object.keys(WHOLE_TEXTS), ...Object.keys(INTRODUCTIONS), ...AS_THEY_ARE, TOO_LARGE]);

// What rules of validation refuse for another reason than that it does not fit the schema.
const OWN_CODES = new Set(['BAD_REQUEST', 'INTROSPECTION_DISABLED']);

/** The parser and Apollo's own rules have limits whose errors look like any other of theirs. */
function nameLimit(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, limit, most, validationErrorCode } = error.extensions ?? {};
  const as = (extensions: object) => ({
    ...error,
    extensions: { ...error.extensions, code: TOO_LARGE, ...extensions },
  });
  if (limit !== undefined) return as({ limit, most });
  if (OWN_CODES.has(String(validationErrorCode))) return as({ code: validationErrorCode });
  if (validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' || error.message === TOO_MUCH_TO_COMPARE)
    return as({ limit: 'SELECTIONS' });
  const tokens = code === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] (\d+) tokens/.exec(error.message);
  return tokens ? as({ limit: 'TOKENS', most: Number(tokens[1]) }) : error;
}

function codeOf({ extensions }: GraphQLFormattedError, error: unknown): string {
  const code = String(extensions?.['code']);
  if (code !== 'INTERNAL_SERVER_ERROR' && KNOWN.has(code)) return code;
  // Some of Apollo's refusals have a status and no code.
  const status = error instanceof GraphQLError ? (error.extensions['http'] as { status?: number })?.status : undefined;
  return status !== undefined && status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}

function tellLater(
  tell: (language: Language) => string,
  answer: (message: string) => GraphQLFormattedError,
): GraphQLFormattedError {
  const error = answer(LANGUAGES.map(tell).join(' / '));
  untold.set(error, tell);
  return error;
}

/** Says what went wrong in the reader's language; where it is not known yet, errors are told in all of them. */
export const translateErrors: ApolloServerPlugin<{ language: Language }> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { language } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => {
          const tell = untold.get(error);
          return tell ? { ...error, message: tell(language) } : error;
        });
      },
    };
  },
};
