import { describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { loadById, rememberById } from './load-by-id.js';

interface Shelf {
  asked: string[][];
  isBroken?: boolean;
}

const find = async (ids: readonly string[], shelf: Shelf) => {
  shelf.asked.push([...ids]);
  if (shelf.isBroken) throw new Error('broken');
  return ids.filter((id) => id !== 'none').map((id) => ({ id }));
};
const idOf = ({ id }: { id: string }) => id;

describe.each([
  ['of one request', loadById(find, idOf)],
  ['of all requests', rememberById(find, idOf)],
])('Things %s', (_whose, things) => {
  test('that are asked for together are found in one go, each once; null is what there is not', async () => {
    const shelf: Shelf = { asked: [] };
    const ask = (id: string) => things(shelf).load(id);
    expect(await Promise.all(['a', 'none', 'b', 'a'].map(ask))).toEqual([{ id: 'a' }, null, { id: 'b' }, { id: 'a' }]);
    expect(await ask('b')).toEqual({ id: 'b' });
    expect(shelf.asked).toEqual([['a', 'none', 'b']]);
  });

  test('that could not be found are asked for again', async () => {
    const shelf: Shelf = { asked: [], isBroken: true };
    await expect(things(shelf).load('a')).rejects.toThrow('broken');
    shelf.isBroken = false;
    expect(await things(shelf).load('a')).toEqual({ id: 'a' });
  });
});

test('What a crowd asks for is asked for again after a second', async () => {
  const things = rememberById(find, idOf);
  const shelf: Shelf = { asked: [] };
  await things(shelf).load('a');
  await things(shelf).load('a');
  expect(shelf.asked).toEqual([['a']]);
  await waitFor('it is asked for again', async () => {
    await things(shelf).load('a');
    return shelf.asked.length === 2;
  });
  expect(shelf.asked).toEqual([['a'], ['a']]);
});
