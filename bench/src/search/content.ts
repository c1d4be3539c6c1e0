import type pg from 'pg';
import { typeid } from 'typeid-js';
import { drawFrom, makeVocabulary, seeded } from './words.js';

const ORGANIZATIONS = 5_000;
const AT_ONCE = 1_000;
const KINDS = ['IN_KIND', 'FINANCIAL', 'EXPERTISE', 'OTHER'];
const SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'INTERMEDIATE', 'LARGE'];
const SECTIONS = [...'ABCDEFGHIJKLMNOPQRSTU'];
const COUNTRIES = ['BE', 'CH', 'CA', 'LU', 'SN', 'MA', 'CI', 'MG'];
const BENEFICIARIES =
  'HEALTHCARE_WORKERS HOSPITALS ELDERLY HOMELESS STUDENTS CHILDREN ISOLATED_PEOPLE SMALL_BUSINESSES FOOD_AID PUBLIC_SERVICES EMPLOYEES GENERAL_PUBLIC'.split(
    ' ',
  );
const DEPARTMENTS = Array.from({ length: 95 }, (_none, index) => String(index + 1).padStart(2, '0')).filter(
  (code) => code !== '20',
);
const LAST_PUBLISHED_AT = Date.parse('2019-12-01T00:00:00Z');
const MINUTE_MS = 60_000;

/** Fills the database of the initiative service, as the owner of its tables, with what every run makes the same. */
export async function fillRegistry(database: pg.Client, initiatives: number): Promise<void> {
  const random = seeded(2026);
  const draw = drawFrom(makeVocabulary(random), random);
  // Some values are frequent and some are rare, as in life.
  const pick = <Value>(values: Value[]): Value => values[Math.floor(random() ** 2 * values.length)]!;
  const some = <Value>(values: Value[], most: number): Value[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(values))),
  ];
  const organizationIds = Array.from({ length: ORGANIZATIONS }, () => typeid('organization').toString());
  await insert(
    database,
    'organizations',
    organizationIds.map((id, place) => ({
      id,
      slug: `search-${place}`,
      name: `${draw(2)} ${place}`,
      country_code: 'FR',
      department: pick(DEPARTMENTS),
      size_category: pick(SIZES),
      naf_section: pick(SECTIONS),
      provenance: random() < 0.5 ? 'DECLARED' : 'CENSUSED',
      mandate_proof: 'MODERATOR',
      version: 1,
    })),
  );
  for (let begin = 0; begin < initiatives; begin += AT_ONCE)
    await insert(
      database,
      'initiatives',
      Array.from({ length: Math.min(AT_ONCE, initiatives - begin) }, (_none, index) => {
        const isFrench = random() < 0.8;
        return {
          id: typeid('initiative').toString(),
          slug: `search-${begin + index}`,
          organization_id: organizationIds[Math.floor(random() * ORGANIZATIONS)],
          partner_ids: [],
          title: { fr: draw(6) },
          summary: { fr: draw(20) },
          description: { fr: draw(150) },
          gift_kinds: some(KINDS, 2),
          beneficiaries: some(BENEFICIARIES, 3),
          territory_country_code: isFrench ? 'FR' : pick(COUNTRIES),
          territory_department: isFrench ? pick(DEPARTMENTS) : null,
          started_on_date: '2019-11-01',
          started_on_precision: 'DAY',
          durable: random() < 0.3,
          provenance: random() < 0.5 ? 'DECLARED' : 'CENSUSED',
          sources: [],
          state: 'PUBLISHED',
          published_at: new Date(LAST_PUBLISHED_AT - (begin + index) * MINUTE_MS),
          version: 2,
        };
      }),
    );
  await database.query('vacuum analyze');
}

async function insert(database: pg.Client, table: string, rows: object[]): Promise<void> {
  const columns = Object.keys(rows[0]!).join(', ');
  await database.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
