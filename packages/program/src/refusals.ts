import type { FastifyReply } from 'fastify';
import { currentRequestId } from './request-scope.js';

/** Answers that a request is not served, with a code for programs and words for people. A fault names the request. */
export const refuse = (reply: FastifyReply, status: number): void =>
  void reply
    .status(status)
    .send({ errors: [{ message: messageFor(status), extensions: { code: codeFor(status), ...nameIfFault(status) } }] });

const nameIfFault = (status: number) => (status < 500 ? {} : { requestId: currentRequestId() });

const codeFor = (status: number): string =>
  ({ 400: 'BAD_REQUEST', 401: 'UNAUTHENTICATED', 404: 'NOT_FOUND', 413: 'TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' })[
    status
  ] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');

const messageFor = (status: number): string =>
  ({
    401: 'Identification requise. / Identification required.',
    404: 'Il n’y a rien à cette adresse. / There is nothing at this address.',
    413: 'La demande est trop grande. / The request is too large.',
    415: 'Le type de contenu n’est pas accepté. / The content type is not accepted.',
  })[status] ??
  (status < 500
    ? 'La demande ne peut être lue. / The request cannot be read.'
    : 'Une erreur est survenue de notre côté. / Something went wrong on our side.');
