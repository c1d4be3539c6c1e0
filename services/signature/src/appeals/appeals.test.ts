import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStage, type Stage } from '../testing/stage.js';
import { openAppeal } from './open-appeal.js';

const bilingual = { fr: 'Tous pour tous', en: 'All for all' };
const READ = 'query ($id: ID, $slug: String) { appeal(id: $id, slug: $slug) { id title isOpen } }';

describe('An appeal', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('of a name is opened once, even at once, and read by its id and its name', async () => {
    const text = { slug: 'once', title: bilingual, text: bilingual, goal: 10 };
    const ids = await Promise.all(Array.from({ length: 4 }, () => stage.write((work) => openAppeal(work, text))));
    expect(new Set(ids).size).toBe(1);
    const [id] = ids;
    const appeal = { id, title: 'All for all', isOpen: true };
    expect(await stage.ask({}, READ, { id })).toEqual({ appeal });
    expect(await stage.ask({}, READ, { slug: 'once' })).toEqual({ appeal });
    for (const nothing of [{ id: 'x' }, { id: id!.replace('appeal', 'initiative') }, { slug: 'other' }])
      expect(await stage.ask({}, READ, nothing)).toEqual({ appeal: null });
  });

  test('is closed for good, forgets the key of its hashes, and each state is told to the world', async () => {
    const { database } = stage.tools;
    const id = await stage.openAppeal();
    await stage.changeState(id, 'CLOSED');
    expect(await stage.changeState(id, 'OPEN')).toEqual({ refused: [{ code: 'CLOSED', field: [] }] });
    expect(await stage.changeState(id, 'CLOSED')).toEqual({ done: 'NOTHING' });
    const [subject] = await database.query('select is_open, hash_key from subjects where id = $1', [id]);
    expect(subject).toEqual({ is_open: false, hash_key: null });
    const states = await database.query(
      `select payload -> 'isOpen' as "isOpen", payload -> 'version' as version from outbox
       where aggregateid = $1 order by position`,
      [id],
    );
    expect(states).toEqual([
      { isOpen: true, version: 1 },
      { isOpen: false, version: 2 },
    ]);
  });
});
