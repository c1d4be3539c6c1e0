import { readAddress } from '@tpt/email-address';
import { readMailbox, waitFor } from '@tpt/embedded';
import makeFetchCookie from 'fetch-cookie';
import * as openid from 'openid-client';
import { CLIENT_ID, REDIRECT_URI } from '../identity/provider.js';

/** Signs somebody in at the local provider as she would, reading the code in the mailbox. Gives the access token. */
export async function signIn(options: { issuer: string; mailbox: string; email: string }): Promise<string> {
  const { issuer, mailbox, email } = options;
  const provider = await openid.discovery(new URL(issuer), CLIENT_ID, undefined, openid.None(), {
    execute: [openid.allowInsecureRequests],
  });
  const pkceCodeVerifier = openid.randomPKCECodeVerifier();
  const start = openid.buildAuthorizationUrl(provider, {
    redirect_uri: REDIRECT_URI,
    scope: 'openid email graph',
    code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  const browse = makeFetchCookie(fetch);
  const page = await browse(start);
  const isTheirs = (to: string) => readAddress(to)?.canonical === readAddress(email)?.canonical;
  const known = new Set((await readMailbox(mailbox)).map((message) => message.id));
  await submit(page.url, { email });
  const code = await waitFor('the message with the code', async () => {
    const messages = await readMailbox(mailbox);
    // What else is written to them meanwhile holds no code.
    const codes = messages
      .filter(({ id, to }) => !known.has(id) && to.some(isTheirs))
      .flatMap(({ subject }) => /^\d{6}(?= )/.exec(subject) ?? []);
    return codes[0];
  });
  let response = await submit(page.url, { code });
  for (;;) {
    const location = response.headers.get('location');
    if (!location) throw new Error(`the provider answered ${response.status} instead of signing ${email} in`);
    const next = new URL(location, issuer);
    if (next.href.startsWith(REDIRECT_URI)) {
      const tokens = await openid.authorizationCodeGrant(provider, next, { pkceCodeVerifier });
      return tokens.access_token;
    }
    response = await browse(next, { redirect: 'manual' });
  }

  function submit(url: string, fields: Record<string, string>): Promise<Response> {
    return browse(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  }
}
