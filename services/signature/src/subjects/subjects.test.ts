import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { openStage, type Stage } from '../testing/stage.js';
import { holdSubject } from './hold-subject.js';
import { onInitiativeState } from './on-initiative-state.js';
import { findSubject } from './reads.js';

describe('What can be signed', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('hashes an address in another way for each appeal', async () => {
    const ids = [await stage.openAppeal(), await stage.openAppeal()];
    const [one, two] = await Promise.all(ids.map((id) => findSubject(stage.tools, id)));
    expect(one!.hashAddress('zoe@example.org')).not.toEqual(two!.hashAddress('zoe@example.org'));
  });

  test('is heard of in every version of the state of initiatives, and refused when its tables cannot keep it', () => {
    const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
    const reactions = onInitiativeState(stage.tools);
    expect(reactions.map(({ on }) => on)).toEqual(['initiative.state.v1', 'initiative.state.v2']);
    const state = { id, state: 'PUBLISHED', version: 1 };
    for (const { read } of reactions) {
      expect(read({ ...state, title: 'Repas' })).toEqual(state);
      const wrong = [
        { id: `x${id}` },
        { id: `${id}0` },
        { id: 'initiative_' },
        { id: id.toUpperCase() },
        { version: 0 },
        { version: 2 ** 31 },
        { state: 7 },
      ];
      for (const part of wrong) expect(() => read({ ...state, ...part })).toThrow();
      expect(() => read({})).toThrow();
    }
  });

  test('is not changed by an older state of an initiative, and its key stays', async () => {
    const { database } = stage.tools;
    const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
    const [first, second] = onInitiativeState(stage.tools);
    const hear = (version: number, state: string, { handle } = second!) =>
      database.transaction((transaction) =>
        handle({ id: '', key: id, time: new Date(), data: { id, state, version } }, transaction),
      );
    await hear(2, 'PUBLISHED', first);
    const [{ hash_key: before }] = await database.query('select hash_key from subjects where id = $1', [id]);
    await hear(1, 'WITHDRAWN');
    await hear(3, 'PUBLISHED');
    const [after] = await database.query('select hash_key, is_open, version from subjects where id = $1', [id]);
    expect(after).toEqual({ hash_key: before, is_open: true, version: 3 });
  });

  test('is closed at its turn, however many visitors sign one after another', async () => {
    const id = await stage.openAppeal();
    let isClosed = false;
    const visit = async (visitor: number) => {
      for (let time = 0; !isClosed; time += 1)
        await stage.write(async (work) => {
          await holdSubject(work, id);
          await work.transaction.query('select pg_sleep(0.2)');
          return [visitor, time];
        });
    };
    const visitors = [1, 2, 3].map(visit);
    await waitFor('all of them hold it', async () => {
      const [{ n }] = await stage.tools.database.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and mode = 'ShareLock'
         and database = (select oid from pg_database where datname = current_database())`,
      );
      return n === 3;
    });
    const closing = stage.changeState(id, 'CLOSED').finally(() => (isClosed = true));
    await expect(closing).resolves.toEqual({ done: 'CHANGE' });
    await Promise.all(visitors);
  });
});
