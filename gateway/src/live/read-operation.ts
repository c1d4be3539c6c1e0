import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readBody } from '../graph/read-body.js';
import type { Operation } from './watching.js';

const object = z.record(z.string(), z.unknown());

const Sent = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: object.nullish(),
  extensions: object.nullish(),
});

/** Reads the operation of a request as GraphQL over HTTP has it. @throws 400 or 415 as the status of the answer. */
export async function readOperation(request: FastifyRequest): Promise<Operation> {
  const { method, headers, query } = request;
  if (method === 'POST' && !/^application\/json *(;|$)/i.test(headers['content-type'] ?? ''))
    throw Object.assign(new Error('a body is JSON'), { statusCode: 415 });
  const sent = Sent.safeParse(
    method === 'GET' ? fromSearch(query as Record<string, unknown>) : await readBody(request),
  );
  if (!sent.success) throw unreadable();
  const given = Object.entries(sent.data).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Operation;
}

function fromSearch({ variables, extensions, ...texts }: Record<string, unknown>): object {
  try {
    const parsed = (text: unknown): unknown => (text === undefined ? undefined : JSON.parse(String(text)));
    return { ...texts, variables: parsed(variables), extensions: parsed(extensions) };
  } catch {
    throw unreadable();
  }
}

const unreadable = (): Error => Object.assign(new Error('there is no operation in it'), { statusCode: 400 });
