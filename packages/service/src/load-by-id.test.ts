import { describe, expect, test } from '@jest/globals';
import { loadById } from './load-by-id.js';

describe('Loading by id', () => {
  const asked: (readonly string[])[] = [];
  const load = loadById(
    async (ids: readonly string[], { only }: { only: string }) => {
      asked.push(ids);
      return ids.filter((id) => id.startsWith(only)).map((id) => ({ id }));
    },
    ({ id }) => id,
  );

  test('gives each its own, in one go, and null where there is none', async () => {
    const context = { only: 'a' };
    const things = await Promise.all(['a2', 'b1', 'a1', 'a2'].map((id) => load(context).load(id)));
    expect(things).toEqual([{ id: 'a2' }, null, { id: 'a1' }, { id: 'a2' }]);
    expect(asked).toEqual([['a2', 'b1', 'a1']]);
  });

  test('shows a request nothing that another has loaded', async () => {
    expect(await load({ only: 'b' }).load('a1')).toBeNull();
    expect(await load({ only: 'a' }).load('a1')).toEqual({ id: 'a1' });
  });
});
