import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStage, type Stage } from '../testing/stage.js';
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

  test('is not changed by an older state of an initiative, and its key stays', async () => {
    const { database } = stage.tools;
    const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
    const { handle } = onInitiativeState(stage.tools);
    const hear = (version: number, state: string) =>
      database.transaction((transaction) =>
        handle({ id: '', key: id, time: new Date(), data: { id, state, version } }, transaction),
      );
    await hear(2, 'PUBLISHED');
    const [{ hash_key: before }] = await database.query('select hash_key from subjects where id = $1', [id]);
    await hear(1, 'WITHDRAWN');
    await hear(3, 'PUBLISHED');
    const [after] = await database.query('select hash_key, is_open, version from subjects where id = $1', [id]);
    expect(after).toEqual({ hash_key: before, is_open: true, version: 3 });
  });
});
