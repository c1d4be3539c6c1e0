import { accessError, type Caller } from '@tpt/graph';
import type { Language } from '@tpt/model';
import { ProviderUnavailable } from './provider-keys.js';

// What an answer says to whoever has shown a token (RFC 6750).
const CHALLENGE = ['www-authenticate', 'Bearer error="invalid_token"'] as const;

/**
 * Says who calls, by the `Authorization` header; without one it is a visitor. A token that is not valid is refused, also
 * while nobody can say whether it is.
 * @throws `UNAUTHENTICATED` or `SERVICE_UNAVAILABLE`, with the status of the answer.
 */
export const createRecognition =
  (identify: (accessToken: string) => Promise<Caller>) =>
  async (authorization: string | undefined, language: Language): Promise<Caller> => {
    if (!authorization) return {};
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
    return identify(token).catch((error: unknown) => {
      if (!(error instanceof ProviderUnavailable))
        throw accessError('UNAUTHENTICATED', language, { http: { status: 401, headers: new Map([CHALLENGE]) } });
      throw accessError('SERVICE_UNAVAILABLE', language, { http: { status: 503 } });
    });
  };
