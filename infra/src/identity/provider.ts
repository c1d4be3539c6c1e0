import Provider, { type Configuration } from 'oidc-provider';
import { isAmong, toEmail } from './accounts.js';
import type { readConfig } from './config.js';
import { showError } from './errors.js';
import { askToSignOut, showSignedOut } from './sign-out.js';

/** The one client: public, with PKCE. */
export const CLIENT_ID = 'tous-pour-tous';

/** Where the client is returned to. */
export const REDIRECT_URI = 'http://127.0.0.1/signed-in';

const HOURS = 3_600;

/** A small OpenID Connect provider: whoever signs in is granted what our own client asks for. */
export function createProvider(config: ReturnType<typeof readConfig>): Provider {
  const configuration: Configuration = {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        redirect_uris: [REDIRECT_URI],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [config.SIGNING_KEY as never] },
    cookies: { keys: [config.COOKIE_KEY] },
    pkce: { required: () => true },
    scopes: ['openid', 'email', 'graph'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    ttl: { AccessToken: 8 * HOURS, Interaction: HOURS, Session: 8 * HOURS, Grant: 8 * HOURS, IdToken: HOURS },
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: toEmail(accountId), email_verified: true }),
    }),
    async loadExistingGrant(context) {
      const { client, session, provider } = context.oidc;
      const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
      grant.addOIDCScope('openid email graph');
      grant.addResourceScope(config.AUDIENCE, 'graph');
      await grant.save();
      return grant;
    },
    extraTokenClaims(_context, token) {
      const accountId = ('accountId' in token && token.accountId) || '';
      const roles = isAmong(accountId, config.MODERATORS) ? ['moderator'] : [];
      return { email: toEmail(accountId), email_verified: true, roles };
    },
    renderError: showError,
    features: {
      rpInitiatedLogout: { logoutSource: askToSignOut, postLogoutSuccessSource: showSignedOut },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => config.AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'graph',
          audience: config.AUDIENCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
  return new Provider(config.ISSUER, configuration);
}
