import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { migrate } from '@tpt/database';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';

const clear = { reason: 'OTHER', message: 'Vous nommez Zoé.' };
const reason = { reason: 'OTHER' };

describe('What is said with a rejection', () => {
  let store: TestDatabase;
  let owner: DataSource;
  beforeAll(async () => {
    store = await createTestDatabase('initiative');
    owner = await new DataSource({ type: 'postgres', url: store.ownerUrl }).initialize();
  });
  afterAll(async () => {
    await owner?.destroy();
    await store?.drop();
  });

  /** Writes as a version does that knows nothing of the migration. */
  const writeInClear = async (id: string) => {
    await owner.query(
      `insert into organizations (id, slug, name, country_code, size_category, naf_section, provenance, version)
       values ($1, $1, $1, 'FR', 'MICRO', 'C', 'DECLARED', 1)`,
      [id],
    );
    await owner.query(
      `insert into initiatives (id, slug, organization_id, title, summary, description, gift_kinds, beneficiaries,
         territory_country_code, started_on_date, started_on_precision, durable, provenance, sources, state, version, rejection)
       values ($1, $1, $1, '{}', '{}', '{}', '{}', '{}', 'FR', '2020-04-01', 'DAY', false, 'DECLARED', '[]', 'REJECTED', 3, $2)`,
      [id, clear],
    );
    await owner.query(
      `insert into initiative_revisions (initiative_id, number, text, state, proposed_at, rejection)
       values ($1, 2, '{}', 'REJECTED', now(), $2)`,
      [id, clear],
    );
  };
  const kept = async (id: string) => {
    const rows = await owner.query(
      `select rejection from initiatives where id = $1
       union all select rejection from initiative_revisions where initiative_id = $1`,
      [id],
    );
    return rows.map(({ rejection }: { rejection: object }) => rejection);
  };

  test('is cleared where it was written beside its sealed copy, and by no version written there again', async () => {
    await owner.query('drop function keep_no_message() cascade');
    await owner.query(`delete from migrations where name = 'SealedRejections1764000000012'`);
    await writeInClear('a');
    expect(await kept('a')).toEqual([clear, clear]);
    await migrate({ url: store.ownerUrl, migrations });
    expect(await kept('a')).toEqual([reason, reason]);
    await writeInClear('b');
    expect(await kept('b')).toEqual([reason, reason]);
  });
});
