import { expect, test } from '@jest/globals';
import { refusal } from './refusal.js';
import { withRequestId } from './request-scope.js';

test.each([
  [400, 'BAD_REQUEST', 'La demande ne peut être lue. / The request cannot be read.'],
  [401, 'UNAUTHENTICATED', 'Identification requise. / Identification required.'],
  [404, 'NOT_FOUND', 'Il n’y a rien à cette adresse. / There is nothing at this address.'],
  [413, 'TOO_LARGE', 'La demande est trop grande. / The request is too large.'],
  [415, 'UNSUPPORTED_MEDIA_TYPE', 'Le type de contenu n’est pas accepté. / The content type is not accepted.'],
  [431, 'TOO_LARGE', 'La demande est trop grande. / The request is too large.'],
  [499, 'BAD_REQUEST', 'La demande ne peut être lue. / The request cannot be read.'],
])('What cannot be had (%i) is refused as %s, in both languages, and names no request', (status, code, message) => {
  expect(withRequestId('it', () => refusal(status))).toEqual({ errors: [{ message, extensions: { code } }] });
});

test.each([500, 503])('A fault (%i) says only that there was one, and in which request', (status) => {
  const message = 'Une erreur est survenue de notre côté. / Something went wrong on our side.';
  expect(withRequestId('it', () => refusal(status))).toEqual({
    errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'it' } }],
  });
});
