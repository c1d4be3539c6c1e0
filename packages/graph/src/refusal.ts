import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { nameOfFault } from './name-of-fault.js';

/** How an error is answered that is met before GraphQL begins: its status, its headers, and its body. */
export function refusalOf({ message, extensions }: GraphQLError): {
  status: number;
  headers: Record<string, string>;
  body: { errors: GraphQLFormattedError[] };
} {
  const { http, ...shown } = extensions as { http?: { status?: number; headers?: Map<string, string> }; code?: string };
  return {
    status: http?.status ?? 400,
    headers: Object.fromEntries(http?.headers ?? []),
    body: { errors: [{ message, extensions: { ...shown, ...nameOfFault(String(shown.code)) } }] },
  };
}
