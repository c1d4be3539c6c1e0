import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT } from '@tpt/embedded';
import { buildSchema, parse, visit, type GraphQLEnumType } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { readChoices } from '../arguments/choices.js';
import { containerAddresses } from '../containers/containers.js';
import { PARTS, PROGRAMS, SERVICES, type Program } from '../parts/description.js';
import { describeEnvironments } from '../parts/environments.js';
import { giveToContainers } from '../containers/give-to-containers.js';
import { keepSecrets, type Secrets } from '../parts/secrets.js';
import { EVENT_FOLDERS } from '../parts/topics.js';

interface Reaction {
  on: string;
  read(data: unknown): unknown;
}

type Consumers = Record<string, { topics: string[]; reactions(tools: object): Reaction[] }>;

interface Capability {
  tables?: { options: { name: string } }[];
  listens?: object[];
  resolvers?: object;
  jobs?: (tools: object) => object;
  hourly?: string[];
}

interface Described {
  settings: object;
  capabilities: Capability[];
  migrations: { name: string }[];
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What a service was compiled to; the project knows it by its place, no code depends on it. */
const load = async (module: string): Promise<Record<string, unknown>> =>
  (await import(`${ROOT}${module}`)) as Record<string, unknown>;

const { loadContracts } = (await load('packages/outbox/dist/index.js')) as {
  loadContracts(...folders: URL[]): { check(type: string, data: unknown): void };
};

const { consumersOf, migrationSettings } = (await load('packages/service/dist/index.js')) as {
  consumersOf(capabilities: object[]): Consumers;
  migrationSettings: object;
};

const describeService = async (name: string): Promise<Described> =>
  ((await load(`services/${name}/dist/service.js`)) as { service: Described }).service;

describe('Events', () => {
  test.each(EVENT_FOLDERS)(
    'in %s: every type has a topic, a schema and an example that the schema takes, and nothing else is there',
    (folder) => {
      const contracts = loadContracts(new URL(`file://${folder}/`));
      const types = (readJson(`${folder}/topics.json`) as { types: string[] }[]).flatMap((topic) => topic.types);
      const expected = types.flatMap((type) => [`${type}.schema.json`, `${type}.example.json`]);
      expect(readdirSync(folder).sort()).toEqual([...expected, 'topics.json'].sort());
      for (const type of types) contracts.check(type, readJson(`${folder}/${type}.example.json`));
    },
  );

  test.each(['signature', 'notification'])(
    'every example that anybody writes is read by the readers of the %s service',
    async (service) => {
      const consumers = consumersOf((await describeService(service)).capabilities);
      for (const { topics, reactions } of Object.values(consumers)) {
        for (const { on, read } of reactions({})) {
          const folder = EVENT_FOLDERS.find((place) => readdirSync(place).includes(`${on}.example.json`));
          expect([on, folder !== undefined]).toEqual([on, true]);
          const topic = (readJson(`${folder}/topics.json`) as { name: string; types: string[] }[]).find(({ types }) =>
            types.includes(on),
          );
          expect(topics).toContain(topic!.name);
          expect(read(readJson(`${folder}/${on}.example.json`))).toBeDefined();
          expect(() => read({})).toThrow();
        }
      }
    },
  );
});

describe('Services', () => {
  /** What the files of a kind export that the service was compiled to. */
  const exportsOf = async (service: string, pattern: string): Promise<object[]> => {
    const files = globSync(`services/${service}/dist/${pattern}`, { cwd: ROOT }).filter((file) =>
      existsSync(`${ROOT}${file.replace('/dist/', '/src/').replace('.js', '.ts')}`),
    );
    return (await Promise.all(files.map((file) => load(file)))).flatMap((module) =>
      Object.values(module).filter((each) => each instanceof Object),
    );
  };

  test.each(SERVICES)('every capability, table and migration of %s is in its list', async (service) => {
    const { capabilities, migrations } = await describeService(service);
    const folders = (await exportsOf(service, '*/index.js')).filter((exported) =>
      ['resolvers', 'tables', 'listens', 'jobs', 'background'].some((layer) => layer in exported),
    );
    expect(folders.filter((capability) => !capabilities.includes(capability))).toEqual([]);
    const tables = (await exportsOf(service, '*/table.js')).filter((exported) => 'options' in exported);
    const listed: object[] = capabilities.flatMap((capability) => capability.tables ?? []);
    expect(tables.filter((table) => !listed.includes(table))).toEqual([]);
    const files = (await exportsOf(service, 'migrations/[0-9]*.js')).filter(
      (exported) => typeof exported === 'function',
    );
    expect(files.filter((migration) => !(migrations as object[]).includes(migration))).toEqual([]);
  });

  test.each(SERVICES)('every hourly job of %s is one of its jobs', async (service) => {
    for (const { jobs, hourly = [] } of (await describeService(service)).capabilities)
      for (const name of hourly) expect(Object.keys(jobs?.({}) ?? {})).toContain(name);
  });
});

describe('Schemas', () => {
  test.each(SERVICES)('every type, field, argument and value of %s is described', (service) => {
    const missing: string[] = [];
    const nameless = (node: { name?: { value: string }; description?: unknown; kind: string }) => {
      if (!node.description) missing.push(`${node.kind} ${node.name?.value}`);
    };
    visit(parse(readFileSync(`${ROOT}services/${service}/schema.graphql`, 'utf8')), {
      // A type of another service is described where it is owned; so are the two roots by what they hold.
      ObjectTypeDefinition: (node) => {
        const isOwned = !['Query', 'Mutation', 'Subscription', 'Initiative', 'Organization', 'Appeal'].includes(
          node.name.value,
        );
        if (isOwned) nameless(node);
      },
      InterfaceTypeDefinition: nameless,
      EnumTypeDefinition: nameless,
      EnumValueDefinition: nameless,
      InputObjectTypeDefinition: nameless,
      ScalarTypeDefinition: nameless,
      FieldDefinition: nameless,
      // Every mutation takes one input, whose type is described.
      InputValueDefinition: (node) => (node.name.value === 'input' ? undefined : nameless(node)),
    });
    expect(missing).toEqual([]);
  });

  test.each(SERVICES)(
    'every reason for which %s refuses is in its schema and has words in French and in English',
    async (service) => {
      const { texts } = (await load(`services/${service}/dist/texts/index.js`)) as {
        texts: Record<'fr' | 'en', { refusals: Record<string, string> }>;
      };
      const name = `${service[0]!.toUpperCase()}${service.slice(1)}ErrorCode`;
      const sdl = readFileSync(`${ROOT}services/${service}/schema.graphql`, 'utf8').replace(
        /extend schema(\s+@.*)+/,
        '',
      );
      const directives = 'directive @key(fields: String!) on OBJECT\ndirective @shareable on OBJECT\n';
      const schema = buildSchema(directives + sdl);
      const codes = (schema.getType(name) as GraphQLEnumType)
        .getValues()
        .map((value) => value.name)
        .sort();
      for (const language of ['fr', 'en'] as const) expect(Object.keys(texts[language].refusals).sort()).toEqual(codes);
    },
  );
});

describe('Settings', () => {
  const settingsOf = async (program: string): Promise<object> => {
    if (program === 'identity') return ((await load('infra/dist/identity/config.js')) as { settings: object }).settings;
    if (program === 'gateway') return ((await load('gateway/dist/config.js')) as { settings: object }).settings;
    const service = await describeService(program);
    return { ...service.settings, ...migrationSettings };
  };
  const folderOf = (program: Program) =>
    program === 'identity' ? 'infra/identity' : PARTS[program].script.replace('/dist/main.js', '');

  test.each(PROGRAMS.map((program) => [program, folderOf(program)] as const))(
    '%s reads what its .env.example explains, and is given just that',
    async (program, folder) => {
      const read = Object.keys(await settingsOf(program)).sort();
      const example = readFileSync(`${ROOT}${folder}/.env.example`, 'utf8');
      const explained = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!).sort();
      const secrets = await keepSecrets(`${ROOT}.state/tmp/contracts`);
      const { addresses, listening } = containerAddresses(secrets);
      const given = describeEnvironments(addresses, listening, secrets, {
        logLevel: 'info',
        moderators: 'm@example.org',
      });
      expect(explained).toEqual(read);
      const serving = given.programs[program];
      const migrating = given.migrations[program as keyof typeof given.migrations];
      expect(Object.keys({ ...serving, ...migrating }).sort()).toEqual(read);
      expect(JSON.stringify(serving)).not.toContain('_migrate:');
    },
  );
});

describe('docker-compose.yml', () => {
  interface Container {
    image?: string;
    command?: string;
    user?: string;
    ports?: string[];
    volumes?: string[];
    restart?: string;
    environment?: Record<string, string>;
    healthcheck?: { test: string[] };
  }
  const compose = parseYaml(readFileSync(`${ROOT}docker-compose.yml`, 'utf8'), { merge: true }) as {
    services: Record<string, Container>;
    volumes: Record<string, unknown>;
  };
  const ERRANDS = ['secrets', 'setup'];
  const given = `${ROOT}.state/tmp/given`;
  let secrets: Secrets;

  beforeAll(async () => {
    secrets = await keepSecrets(`${ROOT}.state/tmp/contracts`);
    const { addresses, listening } = containerAddresses(secrets);
    rmSync(given, { recursive: true, force: true });
    giveToContainers(given, describeEnvironments(addresses, listening, secrets, readChoices({})), secrets);
  });

  const mountsOf = (container: string) =>
    (compose.services[container]?.volumes ?? []).map((mount) => {
      const [volume, path, mode] = mount.split(':') as [string, string, string | undefined];
      return { volume, path, mode };
    });

  /** What a container can read of all that was written before it started, by file. */
  const filesOf = (container: string): Record<string, string> => {
    const written = new Map(mountsOf('secrets').map(({ volume, path }) => [volume, path]));
    const files: Record<string, string> = {};
    for (const { volume, path } of mountsOf(container)) {
      const source = written.get(volume)?.replace(/^\/given/, given);
      if (source?.startsWith(given))
        for (const name of readdirSync(source)) files[`${path}/${name}`] = readFileSync(`${source}/${name}`, 'utf8');
    }
    return files;
  };

  /** Everything that must not be known, by its place among the secrets. */
  const allSecrets = (): [string, string][] => {
    const flatten = (value: unknown, place: string): [string, string][] =>
      typeof value === 'string'
        ? [[place, value]]
        : Object.entries(value as object).flatMap(([name, inner]) => flatten(inner, `${place}.${name}`));
    // Of a key pair these parts are private.
    return flatten(secrets, '').filter(([place]) => !/Key\.(?!(d|p|q|dp|dq|qi)$)/.test(place));
  };

  test('gives each container its own secrets, and what sets up all of them', () => {
    const seen = (container: string) =>
      allSecrets()
        .filter(([, value]) => Object.values(filesOf(container)).some((text) => text.includes(value)))
        .map(([place]) => place)
        .sort();
    const secretsOfWriting = (service: string) =>
      ['databasePasswords', 'linkSecret', 'masterKeys', 'tokenKeys'].map(
        (kind) => `.${kind}.${service}${kind === 'databasePasswords' ? '.serve' : ''}`,
      );
    const identityKey = ['d', 'dp', 'dq', 'p', 'q', 'qi'].map((part) => `.identityKey.${part}`);
    expect(Object.fromEntries(Object.keys(compose.services).map((name) => [name, seen(name)]))).toEqual({
      secrets: allSecrets()
        .map(([place]) => place)
        .filter((place) => !place.endsWith('.migrate'))
        .sort(),
      setup: [],
      postgres: ['.postgresPassword'],
      kafka: [],
      mail: [],
      initiative: secretsOfWriting('initiative'),
      signature: secretsOfWriting('signature'),
      notification: ['.databasePasswords.notification.serve', '.tokenKeys.notification'],
      identity: ['.cookieKey', ...identityKey],
      gateway: [
        '.networkKey',
        '.personKey',
        '.tokenKeys.initiative',
        '.tokenKeys.notification',
        '.tokenKeys.signature',
      ],
    });
  });

  test('shows the secrets themselves, the superuser and who migrates, to what sets up only', () => {
    const whoMounts = (folder: string) =>
      Object.keys(compose.services).filter((name) => mountsOf(name).some(({ path }) => path === folder));
    expect(whoMounts('/state')).toEqual(ERRANDS);
    for (const program of PROGRAMS)
      expect(Object.values(filesOf(program)).join()).not.toMatch(/_migrate:|\/\/postgres:/);
    expect(readFileSync(`${ROOT}Dockerfile`, 'utf8')).not.toMatch(/^VOLUME/m);
  });

  test('lets no container but what sets up write where secrets are, and each program read what it is started with', () => {
    for (const name of Object.keys(compose.services).filter((each) => !ERRANDS.includes(each)))
      for (const { volume, mode } of mountsOf(name))
        if (volume.startsWith('for-')) expect([name, volume, mode]).toEqual([name, `for-${name}`, 'ro']);
    for (const program of PROGRAMS) {
      const [, file] = /--env-file=(\S+)/.exec(compose.services[program]!.command!)!;
      expect(Object.keys(filesOf(program))).toEqual([file]);
      expect(statSync(file!.replace(/^\/given/, given)).mode & 0o777).toBe(0o600);
    }
    expect(Object.keys(filesOf('postgres'))).toEqual([
      compose.services['postgres']!.environment!['POSTGRES_PASSWORD_FILE'],
    ]);
    const mounted = Object.keys(compose.services).flatMap((name) => mountsOf(name).map(({ volume }) => volume));
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(mounted)].sort());
  });

  test('starts again whatever runs long, and asks it how it is', () => {
    for (const [name, { restart, healthcheck }] of Object.entries(compose.services)) {
      if (ERRANDS.includes(name)) expect([name, restart]).toEqual([name, 'no']);
      else expect([name, restart, healthcheck?.test[0]]).toEqual([name, 'unless-stopped', 'CMD']);
    }
  });

  test('tells each program what was chosen, and otherwise what npm start would choose', () => {
    const usual = readChoices({});
    for (const program of PROGRAMS)
      expect(compose.services[program]?.environment).toEqual({
        LOG_LEVEL: `\${LOG_LEVEL:-${usual.logLevel}}`,
        ...(program === 'identity' ? { MODERATORS: `\${MODERATORS:-${usual.moderators}}` } : {}),
      });
  });

  test('has every part that npm start has, and what prepares them', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...Object.keys(PARTS), 'secrets', 'setup'].sort());
  });

  test('shows people the same ports', () => {
    const shown = (part: string) => (compose.services[part]?.ports ?? []).map((port) => Number(port.split(':')[1]));
    expect(shown('gateway')).toEqual([PARTS.gateway.ports.main.default]);
    expect(shown('identity')).toEqual([PARTS.identity.ports.main.default]);
    expect(shown('mail')).toEqual([PARTS.mail.ports.main.default, PARTS.mail.ports.mailbox.default]);
    expect(shown('kafka')).toEqual([PARTS.kafka.ports.main.default]);
    expect(shown('postgres')).toEqual([PARTS.postgres.ports.main.default]);
  });

  test('runs each program of ours with its own environment', () => {
    for (const program of PROGRAMS)
      expect(compose.services[program]?.command).toContain(`--env-file=/given/${program}/program.env`);
    expect(JSON.stringify(compose.services['gateway']?.healthcheck)).toContain(
      `:${PARTS.gateway.ports.operations.inContainer}/readyz`,
    );
  });

  test('uses the broker of the same version, and PostgreSQL of the same', () => {
    const [, version] = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([\d.]+)/.exec(
      readFileSync(`${ROOT}packages/embedded/kafka/pom.xml`, 'utf8'),
    )!;
    expect(compose.services['kafka']?.image).toBe(`apache/kafka:${version}`);
    expect(compose.services['postgres']?.image).toBe('postgres:18');
  });
});
