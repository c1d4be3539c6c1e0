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
  /** What the gateway shares with each service alone. */
  tokenKeys: Record<Service, string>;
  personKey: string;
  masterKeys: string;
  linkSecret: string;
  identityKey: JWK;
  cookieKey: string;
}

type OlderSecrets = Omit<Secrets, 'tokenKeys'> & { internalTokenPrivateKey: JWK; internalTokenPublicKey: JWK };

const random = (encoding: 'base64' | 'base64url') => randomBytes(32).toString(encoding);

/**
 * Reads the secrets of a state folder, or makes them; the file is for its owner alone.
 * @throws when they cannot be read, or are missing beside data: new ones would not open what the old ones have closed.
 */
export async function keepSecrets(stateFolder: string): Promise<Secrets> {
  const file = `${stateFolder}/secrets.json`;
  if (existsSync(file)) return completeSecrets(file, readSecrets(file));
  if (existsSync(`${stateFolder}/postgres`)) throw new SecretsLost(`${file} is missing, though there are data`);
  const secrets = await makeSecrets();
  keepPrivate(stateFolder);
  writeSecrets(file, secrets);
  return secrets;
}

const writeSecrets = (file: string, secrets: Secrets): void =>
  writeFileAtomic.sync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });

/** Files of before each service had a key of its own hold a key pair of all; nothing that was written is closed by it. */
function completeSecrets(file: string, known: Secrets | OlderSecrets): Secrets {
  if ('tokenKeys' in known) return known;
  const { internalTokenPrivateKey: _private, internalTokenPublicKey: _public, ...kept } = known;
  const secrets = { ...kept, tokenKeys: makeTokenKeys() };
  writeSecrets(file, secrets);
  return secrets;
}

const makeTokenKeys = (): Secrets['tokenKeys'] => byName(SERVICES, () => random('base64'));

function readSecrets(file: string): Secrets | OlderSecrets {
  chmodSync(file, 0o600);
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as Secrets | OlderSecrets;
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
  const identity = await generateKeyPair('RS256', { extractable: true });
  return {
    postgresPassword: random('base64url'),
    databasePasswords: byName(SERVICES, () => ({ migrate: random('base64url'), serve: random('base64url') })),
    tokenKeys: makeTokenKeys(),
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
