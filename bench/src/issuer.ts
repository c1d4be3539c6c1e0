import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A provider of identities that vouches for as many people as a bench needs. */
export interface Issuer {
  url: string;
  /** An access token of a person that nobody else is. */
  tokenFor(person: string, audience: string): Promise<string>;
  close(): void;
}

/** Starts it on a free port. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/jwks' ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/jwks` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    url,
    tokenFor: (person, audience) =>
      new SignJWT({ email: `${person}@bench.example`, email_verified: true, roles: [] })
        .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
        .setIssuer(url)
        .setSubject(person)
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(privateKey),
    close: () => server.close(),
  };
}
