import type { GraphQLDataSource } from '@apollo/gateway';
import { REQUEST_ID_HEADER, type Logger } from '@tpt/program';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { Context } from '../context.js';
import type { Vouch } from './vouch.js';

type Source = GraphQLDataSource<Context>;
type Answer = Awaited<ReturnType<Source['process']>>;

const CONNECTIONS = 64;
const VISITOR = { caller: {}, language: 'fr', requestId: undefined } as const;

/** What is needed to ask a subgraph. */
export interface SubgraphSourceOptions {
  name: string;
  url: string;
  timeoutMs: number;
  vouch: Vouch;
  logger: Logger;
}

/** Asks one subgraph, over kept connections and within a time limit, with a token that says who calls. */
export class SubgraphSource implements Source {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(private readonly options: SubgraphSourceOptions) {
    const { origin, pathname } = new URL(options.url);
    const { timeoutMs } = options;
    this.#path = pathname;
    this.#pool = new Pool(origin, {
      connections: CONNECTIONS,
      connectTimeout: timeoutMs,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
  }

  async process({ request, context }: Parameters<Source['process']>[0]): Promise<Answer> {
    const { caller, language, requestId } = 'caller' in context ? (context as Context) : VISITOR;
    const { name, vouch, logger } = this.options;
    try {
      const { statusCode, body } = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          authorization: `Bearer ${vouch(caller)}`,
          ...(requestId === undefined ? {} : { [REQUEST_ID_HEADER]: requestId }),
        },
        body: JSON.stringify({
          query: request.query,
          variables: request.variables,
          operationName: request.operationName,
        }),
      });
      const answer = await body.json();
      // A request that GraphQL refuses is answered with 4xx and errors that say why.
      if (statusCode === 200 || (statusCode === 400 && isAnswer(answer))) return answer as Answer;
      throw new Error(
        statusCode === 401
          ? `the subgraph does not take our tokens: SUBGRAPH_TOKEN_KEYS.${name} is not its INTERNAL_TOKEN_KEY`
          : `the subgraph answered ${statusCode}`,
      );
    } catch (cause) {
      logger.error({ err: cause, subgraph: name }, 'a subgraph cannot be asked');
      throw new GraphQLError(`the ${name} service is not available`, { extensions: { code: 'SERVICE_UNAVAILABLE' } });
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

const isAnswer = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
