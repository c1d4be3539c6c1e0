import formBody from '@fastify/formbody';
import { inTime, refusalOf } from '@tpt/graph';
import type { HttpServer } from '@tpt/program';
import type { Language } from '@tpt/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type Context, contextOf } from '../context.js';
import type { Graph } from '../graph/graph.js';
import { negotiateLanguage } from '../graph/language.js';
import type { ListedOperations } from '../operations/listed-operations.js';
import type { Admit } from '../limits/admission.js';
import type { Shedding } from '../limits/shedding.js';
import { texts } from './texts/index.js';
import { renderPage, SECURITY_HEADERS } from './page.js';

/** For each page that messages link to, the operation that its button runs. */
const LINK_PAGES = { confirm: 'ConfirmByLink', withdraw: 'WithdrawByLink', invitation: 'DeclineByLink' };

type LinkRequest = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string | string[] } }>;

/** Serves the pages that messages link to. Opening one changes nothing; pressing its button runs a mutation. */
export async function serveLinkPages(
  { app }: HttpServer,
  graph: Graph,
  options: { listed: ListedOperations; admit: Admit; shedding: Shedding; operationTimeoutMs: number },
): Promise<void> {
  const { listed, admit, shedding, operationTimeoutMs } = options;
  await app.register(formBody);
  for (const [name, operation] of Object.entries(LINK_PAGES) as [keyof typeof LINK_PAGES, string][]) {
    const mutation = listed.bodyOf(operation);
    app.get(`/${name}/:token`, async (request: LinkRequest, reply) => {
      const language = languageOf(request);
      const { title, question, button } = texts[language].linkPages[name];
      return send(reply, 200, renderPage({ language, title, text: question, button }));
    });
    app.post(`/${name}/:token`, async (request: LinkRequest, reply) => {
      const language = languageOf(request);
      const { title, button, done } = texts[language].linkPages[name];
      const press = async () => {
        const admitted = await admit(request, reply, language);
        const leave = shedding.enter(language);
        const context = contextOf(request, reply, { ...admitted, language });
        const pressed = run(graph, mutation, request.params.token, context);
        void pressed.then(leave, leave);
        return inTime(pressed, { milliseconds: operationTimeoutMs, language });
      };
      const pressed = await press().catch(asRefusal);
      if (pressed instanceof GraphQLError) {
        const { status, headers } = refusalOf(pressed);
        return send(reply.headers(headers), status, renderPage({ language, title, text: pressed.message, button }));
      }
      if (pressed === 'unavailable')
        return send(reply, 503, renderPage({ language, title, text: texts[language].tryAgain, button }));
      return pressed.refusal
        ? send(reply, 400, renderPage({ language, title: texts[language].notDone, text: pressed.refusal }))
        : send(reply, 200, renderPage({ language, title, text: done }));
    });
  }
}

function asRefusal(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  throw error;
}

async function run(
  graph: Graph,
  mutation: string,
  token: string,
  context: Context,
): Promise<{ refusal: string | undefined } | 'unavailable'> {
  const { body } = await graph.executeOperation<{ pressed: { userErrors: { message: string }[] } | null }>(
    { query: mutation, variables: { token } },
    { contextValue: context },
  );
  const { data, errors } = body.kind === 'single' ? body.singleResult : {};
  if (data?.pressed) return { refusal: data.pressed.userErrors[0]?.message };
  const refused = errors?.find(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
  return refused ? { refusal: refused.message } : 'unavailable';
}

// Who repeats a parameter gives a list; its first is as good as any.
const languageOf = ({ query: { lang }, headers }: LinkRequest): Language =>
  negotiateLanguage((Array.isArray(lang) ? lang[0] : lang) ?? headers['accept-language']);

const send = (reply: FastifyReply, status: number, html: string) =>
  reply.status(status).headers(SECURITY_HEADERS).type('text/html; charset=utf-8').send(html);
