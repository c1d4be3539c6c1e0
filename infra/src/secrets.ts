import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { keepPrivate, type RolePasswords } from '@tpt/embedded';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import writeFileAtomic from 'write-file-atomic';
import { byName } from './by-name.js';
import { SERVICES, type Service } from './description.js';

/** Everything that must not be known, made on the first start. */
export interface Secrets {
  postgresPassword: string;
  databasePasswords: Record<Service, RolePasswords>;
  internalTokenPrivateKey: JWK;
  internalTokenPublicKey: JWK;
  personKey: string;
  masterKeys: string;
  linkSecret: string;
  identityKey: JWK;
  cookieKey: string;
}

const random = (encoding: 'base64' | 'base64url') => randomBytes(32).toString(encoding);

/**
 * Reads the secrets of a state folder, or makes them; the file is for its owner alone.
 * @throws when they cannot be read, or are missing beside data: new ones would not open what the old ones have closed.
 */
export async function keepSecrets(stateFolder: string): Promise<Secrets> {
  const file = `${stateFolder}/secrets.json`;
  if (existsSync(file)) return readSecrets(file);
  if (existsSync(`${stateFolder}/postgres`)) throw new SecretsLost(`${file} is missing, though there are data`);
  const secrets = await makeSecrets();
  keepPrivate(stateFolder);
  writeFileAtomic.sync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

function readSecrets(file: string): Secrets {
  chmodSync(file, 0o600);
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as Secrets;
  } catch {
    // What the parser says may quote a secret.
    throw new SecretsLost(`${file} was torn by a crash`);
  }
}

/** Thrown when secrets that data were made with are not to be had; says what can be done. */
export class SecretsLost extends Error {
  override name = 'SecretsLost';
  constructor(what: string) {
    super(
      `${what}. Without its secrets nothing that was written can be opened. Put a copy of the file back, or forget everything and begin anew: npm run reset`,
    );
  }
}

/** Makes new ones. */
export async function makeSecrets(): Promise<Secrets> {
  const internal = await generateKeyPair('EdDSA', { extractable: true });
  const identity = await generateKeyPair('RS256', { extractable: true });
  return {
    postgresPassword: random('base64url'),
    databasePasswords: byName(SERVICES, () => ({ migrate: random('base64url'), serve: random('base64url') })),
    internalTokenPrivateKey: await exportJWK(internal.privateKey),
    internalTokenPublicKey: await exportJWK(internal.publicKey),
    personKey: random('base64'),
    masterKeys: `1:${random('base64')}`,
    linkSecret: random('base64'),
    identityKey: {
      ...(await exportJWK(identity.privateKey)),
      alg: 'RS256',
      use: 'sig',
      kid: random('base64url').slice(0, 8),
    },
    cookieKey: random('base64url'),
  };
}
