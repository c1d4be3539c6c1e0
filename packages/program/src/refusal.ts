import { currentRequestId } from './request-scope.js';

/** An error as clients are told it. */
interface Told {
  message: string;
  extensions: { code: string; requestId?: string | undefined };
}

/** What is answered with a status to whoever asked for what cannot be had. A fault names the request. */
export const refusal = (status: number): { errors: Told[] } => ({
  errors: [{ message: messageFor(status), extensions: { code: codeFor(status), ...nameIfFault(status) } }],
});

const nameIfFault = (status: number) => (status < 500 ? {} : { requestId: currentRequestId() });

const codeFor = (status: number): string =>
  ({
    400: 'BAD_REQUEST',
    401: 'UNAUTHENTICATED',
    404: 'NOT_FOUND',
    413: 'TOO_LARGE',
    415: 'UNSUPPORTED_MEDIA_TYPE',
    431: 'TOO_LARGE',
  })[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');

const messageFor = (status: number): string =>
  ({
    401: 'Identification requise. / Identification required.',
    404: 'Il n’y a rien à cette adresse. / There is nothing at this address.',
    413: 'La demande est trop grande. / The request is too large.',
    431: 'La demande est trop grande. / The request is too large.',
    415: 'Le type de contenu n’est pas accepté. / The content type is not accepted.',
  })[status] ??
  (status < 500
    ? 'La demande ne peut être lue. / The request cannot be read.'
    : 'Une erreur est survenue de notre côté. / Something went wrong on our side.');
