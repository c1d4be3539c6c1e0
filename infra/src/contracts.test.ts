import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, visit, type GraphQLEnumType } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { CONTAINER_PORT, containerAddresses } from './containers.js';
import { PARTS, SERVICES } from './description.js';
import { describeEnvironments } from './environments.js';
import { ROOT } from './paths.js';
import { keepSecrets } from './secrets.js';
import { EVENT_FOLDERS, readTopics } from './topics.js';

interface Reaction {
  on: string;
  read(data: unknown): unknown;
}

type Consumers = Record<string, { topics: string[]; reactions(store: object): Reaction[] }>;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What a service was compiled to; the project knows it by its place, no code depends on it. */
const load = async (module: string): Promise<Record<string, unknown>> =>
  (await import(`${ROOT}${module}`)) as Record<string, unknown>;

const { loadContracts } = (await load('packages/outbox/dist/index.js')) as {
  loadContracts(...folders: URL[]): { check(type: string, data: unknown): void };
};

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

  test('the topics are those that the system promises', () => {
    expect(
      readTopics()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'tpt.appeal.state.v1',
      'tpt.dead-letters.v1',
      'tpt.initiative.events.v1',
      'tpt.initiative.state.v1',
      'tpt.membership.state.v1',
      'tpt.organization.state.v1',
      'tpt.signature.counts.v1',
      'tpt.signature.events.v1',
    ]);
  });

  test.each(['signature', 'notification'])(
    'every example that anybody writes is read by the readers of the %s service',
    async (service) => {
      const { consumers } = (await load(`services/${service}/dist/reactions/index.js`)) as { consumers: Consumers };
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

describe('Schemas', () => {
  test.each(SERVICES)('every type, field, argument and value of %s is described', (service) => {
    const missing: string[] = [];
    const nameless = (node: { name?: { value: string }; description?: unknown; kind: string }) => {
      if (!node.description) missing.push(`${node.kind} ${node.name?.value}`);
    };
    visit(parse(readFileSync(`${ROOT}services/${service}/schema.graphql`, 'utf8')), {
      // A type of another service is described where it is owned; so are the two roots by what they hold.
      ObjectTypeDefinition: (node) => {
        const isOwned = !['Query', 'Mutation', 'Initiative', 'Organization', 'Appeal'].includes(node.name.value);
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
      const sdl = readFileSync(`${ROOT}services/${service}/schema.graphql`, 'utf8').replace(/extend schema.*\n/, '');
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
  const programs = {
    initiative: 'services/initiative',
    signature: 'services/signature',
    notification: 'services/notification',
    gateway: 'gateway',
    identity: 'infra/identity',
  };
  const configs: Record<string, string> = { identity: 'infra/dist/identity/config.js' };

  test.each(Object.entries(programs))(
    '%s reads what its .env.example explains, and is given just that',
    async (program, folder) => {
      const { settings, migrationSettings = {} } = await load(configs[program] ?? `${folder}/dist/config.js`);
      const read = Object.keys({ ...(settings as object), ...(migrationSettings as object) }).sort();
      const example = readFileSync(`${ROOT}${folder}/.env.example`, 'utf8');
      const explained = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!).sort();
      const secrets = await keepSecrets(`${ROOT}.state/tmp/contracts`);
      const { addresses, listening } = containerAddresses(secrets);
      const given = describeEnvironments(addresses, listening, secrets, {
        logLevel: 'info',
        moderators: 'm@example.org',
      });
      expect(explained).toEqual(read);
      const serving = given.programs[program as keyof typeof given.programs];
      const migrating = given.migrations[program as keyof typeof given.migrations];
      expect(Object.keys({ ...serving, ...migrating }).sort()).toEqual(read);
      expect(JSON.stringify(serving)).not.toContain('_migrate:');
    },
  );
});

describe('docker-compose.yml', () => {
  const compose = parseYaml(readFileSync(`${ROOT}docker-compose.yml`, 'utf8'), { merge: true }) as {
    services: Record<string, { image?: string; command?: string; ports?: string[]; healthcheck?: { test: string[] } }>;
  };

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
    for (const program of [...SERVICES, 'gateway', 'identity'])
      expect(compose.services[program]?.command).toContain(`--env-file=/state/env/${program}.env`);
    expect(JSON.stringify(compose.services['gateway']?.healthcheck)).toContain(`:${CONTAINER_PORT}/readyz`);
  });

  test('uses the broker of the same version, and PostgreSQL of the same', () => {
    const [, version] = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([\d.]+)/.exec(
      readFileSync(`${ROOT}infra/kafka/pom.xml`, 'utf8'),
    )!;
    expect(compose.services['kafka']?.image).toBe(`apache/kafka:${version}`);
    expect(compose.services['postgres']?.image).toBe('postgres:18');
  });
});
