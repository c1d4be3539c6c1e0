import { createIdentity, identitySettings, readIdentityOptions } from '@tpt/gateway';
import { readSettings } from '@tpt/program';
import type { System } from '@tpt/infra';
import { createKeyedHash, createPrivateFields, newHashKey } from '@tpt/private-fields';
import pg from 'pg';
import { typeid } from 'typeid-js';
import type { Issuer } from '../issuer.js';

/** Somebody who is signed in. */
export interface Identity {
  personId: string;
  token: string;
}

/** What the databases were filled with, in the order of the list: who reads it knows what every answer must be. */
export interface Content {
  initiatives: { id: string; title: string; organization: string }[];
  identities: Identity[];
  /** How many support an initiative, by its place. */
  supportCount(place: number): number;
  isSupportedBy(place: number, identity: number): boolean;
  isFollowedBy(place: number, identity: number): boolean;
  /** Where a page begins that comes after an initiative. */
  cursorOf(place: number): string;
}

export const INITIATIVES = 100_000;
export const IDENTITIES = 1_000;
const ORGANIZATIONS = 1_000;
const AT_ONCE = 10_000;

// All before the first of the initiatives that a system brings with it, a minute apart.
const LAST_PUBLISHED_AT = Date.parse('2019-12-01T00:00:00Z');
const MINUTE_MS = 60_000;

const places = Array.from({ length: INITIATIVES }, (_none, place) => place);
const publishedAt = (place: number) => new Date(LAST_PUBLISHED_AT - place * MINUTE_MS);
const titleOf = (place: number) => `Initiative ${place}`;
const organizationOf = (place: number) => place % ORGANIZATIONS;
const organizationName = (number: number) => `Organisation ${number}`;
const supportersOf = (place: number) => [place, place + 500].slice(0, place % 3).map((one) => one % IDENTITIES);
const followerOf = (place: number) => (place * 7) % IDENTITIES;
const addressOf = (identity: number) => `reader-${identity}@bench.example`;

/** Fills the databases of the services, each with what it would have been told of the same initiatives. */
export async function makeContent(system: System, issuer: Issuer): Promise<Content> {
  const identities = await makeIdentities(system, issuer);
  const ids = places.map(() => typeid('initiative').toString());
  await Promise.all([
    inDatabase(system, 'initiative', (database) => fillInitiative(database, ids)),
    inDatabase(system, 'signature', (database) => fillSignature(database, ids, identities, system)),
    inDatabase(system, 'notification', (database) => fillNotification(database, ids, identities)),
  ]);
  return {
    initiatives: ids.map((id, place) => ({
      id,
      title: titleOf(place),
      organization: organizationName(organizationOf(place)),
    })),
    identities,
    supportCount: (place) => supportersOf(place).length,
    isSupportedBy: (place, identity) => supportersOf(place).includes(identity),
    isFollowedBy: (place, identity) => followerOf(place) === identity,
    cursorOf: (place) =>
      Buffer.from(JSON.stringify([publishedAt(place).toISOString(), ids[place]])).toString('base64url'),
  };
}

async function makeIdentities({ environments }: System, issuer: Issuer): Promise<Identity[]> {
  const settings = { ...environments.programs.gateway, OIDC_ISSUER: issuer.url };
  const identify = createIdentity(readIdentityOptions(readSettings(identitySettings, settings)));
  const audience = environments.programs.gateway['OIDC_AUDIENCE'];
  return Promise.all(
    Array.from({ length: IDENTITIES }, async (_none, identity) => {
      const token = await issuer.tokenFor(addressOf(identity).split('@')[0]!, audience!);
      return { token, personId: (await identify(token)).personId! };
    }),
  );
}

/** As the owner of the tables, who alone may say that they have grown. */
async function inDatabase(
  { environments }: System,
  service: keyof System['environments']['migrations'],
  fill: (database: pg.Client) => Promise<void>,
): Promise<void> {
  const database = new pg.Client({
    connectionString: environments.migrations[service]['MIGRATION_DATABASE_URL'],
  });
  await database.connect();
  try {
    await fill(database);
    await database.query('vacuum analyze');
  } finally {
    await database.end();
  }
}

async function fillInitiative(database: pg.Client, ids: string[]): Promise<void> {
  const numbers = Array.from({ length: ORGANIZATIONS }, (_none, number) => number);
  const organizationIds = numbers.map(() => typeid('organization').toString());
  await database.query(
    `insert into organizations (id, slug, name, country_code, department, city, size_category, naf_section,
       provenance, mandate_proof, version)
     select id, 'bench-' || number, name, 'FR', '59', 'Lille', 'MEDIUM', 'C', 'DECLARED', 'MODERATOR', 1
     from unnest($1::text[], $2::int[], $3::text[]) as made (id, number, name)`,
    [organizationIds, numbers, numbers.map(organizationName)],
  );
  for (const some of inBatches(places))
    await database.query(
      `insert into initiatives (id, slug, organization_id, partner_ids, title, summary, description, gift_kinds,
         beneficiaries, territory_country_code, territory_department, territory_city, started_on_date,
         started_on_precision, durable, provenance, sources, state, published_at, version)
       select id, 'bench-' || place, organization_id, '{}', jsonb_build_object('fr', title),
         jsonb_build_object('fr', 'Ce que nous faisons pour les autres, en quelques mots. ' || title),
         jsonb_build_object('fr', repeat('Toute l’histoire, et comment en faire autant. ', 20)), '{IN_KIND}',
         '{HOSPITALS}', 'FR', '59', 'Lille', '2019-11-01', 'DAY', false, 'DECLARED', '[]', 'PUBLISHED', published_at, 2
       from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::timestamptz[])
         as made (id, place, organization_id, title, published_at)`,
      [
        some.map((place) => ids[place]),
        some,
        some.map((place) => organizationIds[organizationOf(place)]),
        some.map(titleOf),
        some.map(publishedAt),
      ],
    );
}

async function fillSignature(
  database: pg.Client,
  ids: string[],
  identities: Identity[],
  { environments }: System,
): Promise<void> {
  const { seal } = createPrivateFields(environments.programs.signature['MASTER_KEYS']!);
  for (const some of inBatches(places)) {
    const subjects = some.map((place) => ids[place]!);
    const keys = some.map(newHashKey);
    await database.query(
      `insert into subjects (id, kind, is_open, hash_key, version)
       select id, 'INITIATIVE', true, hash_key, 2 from unnest($1::text[], $2::bytea[]) as made (id, hash_key)`,
      [subjects, subjects.map((id, index) => seal(keys[index]!, `subjects.hash_key:${id}`))],
    );
    const supports = some.flatMap((place, index) => {
      const hash = createKeyedHash(keys[index]!);
      return supportersOf(place).map((one) => ({
        subjectId: ids[place],
        id: typeid('signature').toString(),
        personId: identities[one]!.personId,
        addressHash: hash(addressOf(one)),
      }));
    });
    await database.query(
      `insert into signatures (subject_id, id, person_id, address_hash, state, consent, consent_act, confirmed_at)
       select subject_id, id, person_id, address_hash, 'CONFIRMED', 'signature/1', 'CLICK', now()
       from unnest($1::text[], $2::text[], $3::text[], $4::bytea[]) as made (subject_id, id, person_id, address_hash)`,
      (['subjectId', 'id', 'personId', 'addressHash'] as const).map((field) => supports.map((one) => one[field])),
    );
  }
  await database.query(
    `insert into counts (subject_id, people, milestones, counted_at, version)
     select subject_id, count(*), '[]', now(), 1 from signatures where subject_id = any($1) group by subject_id`,
    [ids],
  );
}

async function fillNotification(database: pg.Client, ids: string[], identities: Identity[]): Promise<void> {
  await database.query(
    `insert into follows (person_id, subject, target_id)
     select person_id, 'INITIATIVE', id from unnest($1::text[], $2::text[]) as made (person_id, id)`,
    [places.map((place) => identities[followerOf(place)]!.personId), ids],
  );
}

function* inBatches<Item>(items: Item[]): Generator<Item[]> {
  for (let begin = 0; begin < items.length; begin += AT_ONCE) yield items.slice(begin, begin + AT_ONCE);
}
