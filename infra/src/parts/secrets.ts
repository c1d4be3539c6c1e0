import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { keepPrivate, type RolePasswords } from '@tpt/embedded';
import { areMasterKeys } from '@tpt/private-fields';
import { secretKey } from '@tpt/program';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { byName } from './by-name.js';
import { SERVICES, WRITING_SERVICES, type Service } from './description.js';

/** Everything that must not be known, made on the first start. */
export interface Secrets {
  postgresPassword: string;
  databasePasswords: Record<Service, RolePasswords>;
  /** What the gateway shares with each service alone. */
  tokenKeys: Record<Service, string>;
  personKey: string;
  networkKey: string;
  /** What each service that writes to people seals their data with. */
  masterKeys: Partial<Record<Service, string>>;
  linkSecret: Partial<Record<Service, string>>;
  identityKey: JWK;
  cookieKey: string;
}

const password = () => z.string().min(1);
const ofEach = <Value extends z.ZodType>(value: Value) =>
  z.object(byName(SERVICES, () => value.optional())).prefault({});
// When one service alone wrote to people, its secret stood without its name.
const ofWriting = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(
    (kept) => (typeof kept === 'string' ? { signature: kept } : kept),
    z.object({ ...byName(WRITING_SERVICES, () => value.optional()), signature: value }),
  );

/** Secrets as they are kept. What closes nothing for long may be missing: where a service is new, or a key is. */
const keptSecrets = z.object({
  postgresPassword: password(),
  databasePasswords: ofEach(z.object({ migrate: password(), serve: password() })),
  tokenKeys: ofEach(secretKey()),
  personKey: secretKey(),
  networkKey: secretKey().optional(),
  masterKeys: ofWriting(z.string().refine(areMasterKeys)),
  linkSecret: ofWriting(secretKey()),
  identityKey: z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string(), d: z.string() }),
  cookieKey: z.string().min(32),
});

type KeptSecrets = z.output<typeof keptSecrets>;

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

/** Makes what is missing. */
function completeSecrets(file: string, kept: KeptSecrets): Secrets {
  const secrets = {
    ...kept,
    databasePasswords: byName(SERVICES, (service) => kept.databasePasswords[service] ?? newRolePasswords()),
    tokenKeys: byName(SERVICES, (service) => kept.tokenKeys[service] ?? newTokenKey()),
    networkKey: kept.networkKey ?? random('base64'),
    masterKeys: byName(WRITING_SERVICES, (service) => kept.masterKeys[service] ?? newMasterKeys()),
    linkSecret: byName(WRITING_SERVICES, (service) => kept.linkSecret[service] ?? newLinkSecret()),
  };
  const isNew = (service: Service) => !kept.databasePasswords[service] || !kept.tokenKeys[service];
  const isNewlyWriting = (service: Service) => !kept.masterKeys[service] || !kept.linkSecret[service];
  if (!kept.networkKey || SERVICES.some(isNew) || WRITING_SERVICES.some(isNewlyWriting)) writeSecrets(file, secrets);
  return secrets;
}

const newRolePasswords = (): RolePasswords => ({ migrate: random('base64url'), serve: random('base64url') });
const newTokenKey = (): string => random('base64');
const newMasterKeys = (): string => `1:${random('base64')}`;
const newLinkSecret = (): string => random('base64');

function readSecrets(file: string): KeptSecrets {
  chmodSync(file, 0o600);
  // What parsers say may quote a secret.
  const { data, error } = keptSecrets.safeParse(parseSecrets(file));
  if (data) return data;
  const places = error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new SecretsLost(`${file} is not whole: ${places || 'it holds no secrets'}`);
}

function parseSecrets(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
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
    databasePasswords: byName(SERVICES, newRolePasswords),
    tokenKeys: byName(SERVICES, newTokenKey),
    personKey: random('base64'),
    networkKey: random('base64'),
    masterKeys: byName(WRITING_SERVICES, newMasterKeys),
    linkSecret: byName(WRITING_SERVICES, newLinkSecret),
    identityKey: {
      ...(await exportJWK(identity.privateKey)),
      alg: 'RS256',
      use: 'sig',
      kid: random('base64url').slice(0, 8),
    },
    cookieKey: random('base64url'),
  };
}
