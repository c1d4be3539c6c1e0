import { randomUUID } from 'node:crypto';
import websocket from '@fastify/websocket';
import { accessError, subscriptionError, type Caller } from '@tpt/graph';
import type { Language } from '@tpt/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, parse, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import { handleProtocols, makeServer, type Context as SocketContext } from 'graphql-ws';
import { negotiateLanguage } from '../graph/language.js';
import { clientNetwork } from '../limits/client-network.js';
import { Connections, type ConnectionOptions } from './connections.js';
import type { Mailbox } from './mailbox.js';
import type { Payload } from './payload.js';
import { showError } from './show-error.js';
import type { Operation } from './watching.js';
import { LiveSocket } from './web-socket.js';

/** What a connection knows of who is at its other end. */
interface Extra {
  language: Language;
  authorization: string | undefined;
  caller: Caller;
  network: string;
  /** Counts an operation as any other request. */
  admitAgain(language: Language): Promise<GraphQLError | undefined>;
  /** What she watches. The library forgets one whose id is taken again before it has begun. */
  watched: Mailbox[];
}

type Ctx = SocketContext<Record<string, unknown>, Extra>;

const LARGEST_MESSAGE = 64 * 1024;
const SUBSCRIPTIONS_EACH = 50;
const TRY_AGAIN_LATER = 1013;
const INTERNAL_ERROR = 1011;

/**
 * Serves subscriptions over WebSockets: the protocol `graphql-transport-ws`. The payload of `connection_init` may hold what
 * a browser cannot put into headers: `authorization` and `accept-language`.
 */
export async function serveWebSockets(
  options: ConnectionOptions & {
    /** Sites whose pages may open one, besides those of this address. */
    allowedOrigins: readonly string[];
    /** For how many milliseconds a client may leave its first message unsaid. */
    initWithinMs: number;
  },
): Promise<Connections> {
  const { app, watch, admit, recognize, places, logger, allowedOrigins } = options;
  const connections = new Connections((open) => options.metrics.connections('websocket', open));
  const replies = new WeakMap<FastifyRequest, FastifyReply>();
  const shown = new WeakMap<object, GraphQLFormattedError>();

  const protocol = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: options.initWithinMs,
    async onConnect({ connectionParams = {}, extra }) {
      const { authorization, 'accept-language': languages } = connectionParams;
      if (typeof authorization === 'string') extra.authorization = authorization;
      if (typeof languages === 'string') extra.language = negotiateLanguage(languages.slice(0, 200));
      try {
        extra.caller = await recognize(extra.authorization, extra.language);
        return true;
      } catch (error) {
        if (codeOf(error) === 'UNAUTHENTICATED') return false;
        throw error;
      }
    },
    async onSubscribe(ctx: Ctx, _id, payload) {
      const { caller, language, authorization, network } = ctx.extra;
      if (Object.keys(ctx.subscriptions).length > SUBSCRIPTIONS_EACH)
        return [subscriptionError('TOO_MANY_SUBSCRIPTIONS', language)];
      const refusal = await ctx.extra.admitAgain(language);
      if (refusal) return [refusal];
      const authorize = () => recognize(authorization, language);
      const requestId = randomUUID();
      const watched = await watch(payload as Operation, { caller, language, authorize, network, requestId });
      // Only what is watched matters of these arguments.
      if ('messages' in watched) {
        ctx.extra.watched = [...ctx.extra.watched.filter(({ hasLeft }) => !hasLeft), watched.messages];
        return { ...A_SUBSCRIPTION, contextValue: watched.messages };
      }
      return (watched.refused.errors ?? []).map((error) => {
        const told = new GraphQLError(error.message);
        shown.set(told, error);
        return told;
      });
    },
    subscribe: ({ contextValue }: ExecutionArgs) => contextValue as Mailbox as never,
    onNext: (_ctx, _id, _payload, _args, payload) => (payload as unknown as Payload).result as never,
    onError: ({ extra: { language } }, _id, _payload, errors) =>
      errors.map(
        (error) => shown.get(error) ?? showError((error as GraphQLError).originalError ?? error, { logger, language }),
      ),
  });

  await app.register(websocket, {
    options: { handleProtocols, maxPayload: LARGEST_MESSAGE, clientTracking: false },
    // What is not WebSocket, or too large, has begun to end it.
    errorHandler: (_error, socket) => socket.close(),
    preClose: (done) => done(),
  });
  app.route({
    method: 'GET',
    url: '/graphql',
    constraints: { live: 'websocket' },
    exposeHeadRoute: false,
    async preHandler(request, reply) {
      const language = negotiateLanguage(request.headers['accept-language']);
      if (!isFriendly(request, allowedOrigins)) return refuse(reply, 403, accessError('FORBIDDEN', language));
      if (options.isLeaving())
        return refuse(reply.header('retry-after', '1'), 503, accessError('SERVICE_UNAVAILABLE', language));
      const refusal = await admit(request, reply, language).then(() => undefined, asRefusal);
      if (refusal) return refuse(reply, statusOf(refusal), refusal);
      // It only names a WebSocket: it is told so, and its connection goes on with other requests.
      if (!request.ws) return undefined;
      const leave = places.take(clientNetwork(request));
      if (!leave) return refuse(reply, 429, subscriptionError('TOO_MANY_SUBSCRIPTIONS', language));
      request.raw.socket.once('close', leave);
      replies.set(request, reply);
      return undefined;
    },
    handler: async (_request, reply) => reply.status(426).header('upgrade', 'websocket').send(),
    wsHandler(socket, request) {
      const { authorization, 'accept-language': languages } = request.headers;
      const live = new LiveSocket(socket);
      connections.add(live);
      const onFault = (error: unknown) => {
        if (codeOf(error) === 'SERVICE_UNAVAILABLE') return live.close(TRY_AGAIN_LATER, 'SERVICE_UNAVAILABLE');
        logger.error({ err: error }, 'a WebSocket failed');
        return live.close(INTERNAL_ERROR, 'Internal Error');
      };
      const extra: Extra = {
        language: negotiateLanguage(languages),
        authorization,
        caller: {},
        network: clientNetwork(request),
        admitAgain: (language) => admit(request, replies.get(request)!, language).then(() => undefined, asRefusal),
        watched: [],
      };
      const closed = protocol.opened(
        {
          protocol: live.protocol,
          send: (data) => live.send(data),
          close: (code, reason) => live.close(code ?? INTERNAL_ERROR, reason ?? ''),
          onMessage: (hear) => live.onMessage(hear, onFault),
        },
        extra,
      );
      socket.once('close', (code, reason) => {
        connections.remove(live);
        for (const messages of extra.watched) void messages.return();
        closed(code, String(reason)).catch(onFault);
      });
    },
  });
  return connections;
}

const codeOf = (error: unknown): unknown => (error as { extensions?: { code?: unknown } }).extensions?.code;

const A_SUBSCRIPTION = {
  schema: undefined as never,
  document: parse('subscription { watched }', { noLocation: true }),
};

/** Browsers say which site a page is of; other programs say nothing. */
function isFriendly({ headers: { origin }, host }: FastifyRequest, allowedOrigins: readonly string[]): boolean {
  if (origin === undefined || allowedOrigins.includes('*') || allowedOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function asRefusal(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  throw error;
}

const statusOf = ({ extensions }: GraphQLError): number =>
  (extensions['http'] as { status?: number } | undefined)?.status ?? 400;

const refuse = (reply: FastifyReply, status: number, { message, extensions }: GraphQLError): FastifyReply =>
  reply.status(status).send({ errors: [{ message, extensions: { code: extensions['code'] } }] });
