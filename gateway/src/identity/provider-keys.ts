import { createPublicKey } from 'node:crypto';
import { createVerifier } from 'fast-jwt';
import { createRemoteJWKSet, decodeProtectedHeader, type JWK } from 'jose';
import { readTexts, type ClaimNames, type Claims } from './claims.js';

/** Whose tokens are checked, and for whom they are to be. */
export interface ProviderOptions {
  issuer: string;
  /** A token is for us when it names one of these. */
  audiences: string[];
  claims: Pick<ClaimNames, 'audience'>;
  /** By how much the provider's clock may differ from ours. */
  clockSkewMs: number;
  /** Where its keys are, when its discovery document is not to be asked. */
  jwksUrl?: string | undefined;
  /** Hears each time the keys were fetched, or why they were not. */
  onProvider?: (trouble?: ProviderUnavailable) => void;
}

/** Thrown when the provider's keys are not to be had: the token may well be good. */
export class ProviderUnavailable extends Error {
  override name = 'ProviderUnavailable';
}

/** A public key for one algorithm, with a check that keeps it parsed. */
interface ProviderKey {
  kid: string | undefined;
  algorithm: Algorithm;
  verify(token: string): Claims;
}

type Algorithm = 'RS256' | 'PS256' | 'ES256' | 'EdDSA';

const ASK_WITHIN_MS = 5_000;
// A new key of the provider is known after a second, and whoever makes keys up has it asked once a second.
const COOLDOWN_MS = 1_000;
const SHORTEST_RSA_BITS = 2_048;

/**
 * Checks tokens with the key that their header names. The keys are fetched when they are first needed, when they are ten
 * minutes old, and when a token names one that is not known.
 * @throws {ProviderUnavailable} and whatever is wrong with the token.
 */
export function createTokenCheck(options: ProviderOptions): (token: string) => Promise<Claims> {
  let source: ReturnType<typeof createRemoteJWKSet> | undefined;
  let keys: ProviderKey[] = [];
  let loading: Promise<void> | undefined;
  let failedAt: number | undefined;
  const load = async () => {
    try {
      failedAt = undefined;
      source ??= createRemoteJWKSet(await findKeySet(options), {
        cooldownDuration: COOLDOWN_MS,
        timeoutDuration: ASK_WITHIN_MS,
      });
      await source.reload();
    } catch (cause) {
      failedAt = performance.now();
      // It may have moved; keys that are fresh are good for those who use them.
      if (!source?.fresh) source = undefined;
      const trouble = new ProviderUnavailable(`the keys of ${options.issuer} cannot be fetched`, { cause });
      options.onProvider?.(trouble);
      throw trouble;
    }
    options.onProvider?.();
    keys = source.jwks()!.keys.flatMap((jwk) => readKey(jwk, options));
  };
  const reload = () => {
    if (failedAt !== undefined && performance.now() - failedAt < COOLDOWN_MS)
      throw new ProviderUnavailable(`the keys of ${options.issuer} could not be fetched a moment ago`);
    return (loading ??= load().finally(() => (loading = undefined)));
  };

  return async (token) => {
    const { alg, kid } = decodeProtectedHeader(token);
    const fitting = () => keys.filter((key) => key.algorithm === alg && (kid === undefined || key.kid === kid));
    if (!source?.fresh) await reload();
    if (fitting().length === 0 && !source?.coolingDown) await reload();
    const [key, ...others] = fitting();
    if (!key || others.length > 0) throw new Error('the token names no key of the provider');
    return key.verify(token);
  };
}

async function findKeySet({ issuer, jwksUrl }: ProviderOptions): Promise<URL> {
  if (jwksUrl) return new URL(jwksUrl);
  const document = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(document, { signal: AbortSignal.timeout(ASK_WITHIN_MS) });
  if (!response.ok) throw new Error(`${document} answered ${response.status}`);
  const { jwks_uri: found } = (await response.json()) as { jwks_uri: string };
  return new URL(found);
}

/** A key of the provider for each algorithm that it may be used with here; for none when it is of no use to us. */
function readKey(jwk: JWK, options: ProviderOptions): ProviderKey[] {
  try {
    const algorithms = algorithmsOf(jwk);
    if (algorithms.length === 0) return [];
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
    if (jwk.kty === 'RSA' && key.asymmetricKeyDetails!.modulusLength! < SHORTEST_RSA_BITS) return [];
    const pem = key.export({ type: 'spki', format: 'pem' }) as string;
    return algorithms.map((algorithm) => ({ kid: jwk.kid, algorithm, verify: verifierOf(pem, algorithm, options) }));
  } catch {
    // One key that cannot be read is no reason to do without the others.
    return [];
  }
}

function verifierOf(
  key: string,
  algorithm: Algorithm,
  { issuer, audiences, claims: { audience }, clockSkewMs }: ProviderOptions,
): ProviderKey['verify'] {
  const verify = createVerifier({
    key,
    algorithms: [algorithm],
    allowedIss: issuer,
    clockTolerance: clockSkewMs,
    requiredClaims: ['iss', 'sub', 'exp'],
  }) as (token: string) => Claims;
  return (token) => {
    const claims = verify(token);
    if (!readTexts(claims, audience).some((named) => audiences.includes(named)))
      throw new Error('the token is for others');
    refuseLater(claims, clockSkewMs);
    return claims;
  };
}

/** The library does not look at when a token was made. */
function refuseLater({ iat }: Claims, clockSkewMs: number): void {
  if (iat !== undefined && !(typeof iat === 'number' && iat * 1000 <= Date.now() + clockSkewMs))
    throw new Error('the token is of another time');
}

/** Only algorithms whose public key says nothing of how to sign. */
function algorithmsOf({ kty, crv, alg, use = 'sig', key_ops: uses = ['verify'] }: JWK): Algorithm[] {
  if (use !== 'sig' || !uses.includes('verify')) return [];
  const byType: Record<string, Algorithm[]> = {
    RSA: ['RS256', 'PS256'],
    'EC P-256': ['ES256'],
    'OKP Ed25519': ['EdDSA'],
  };
  const possible = byType[crv ? `${kty} ${crv}` : `${kty}`] ?? [];
  return possible.filter((algorithm) => alg === undefined || alg === algorithm);
}
