import { describe, expect, test } from '@jest/globals';
import { write, type OutboxStore } from './write.js';

describe('A transaction', () => {
  const tools = {
    database: { transaction: (run: (transaction: object) => unknown) => run({ query: async () => [] }) },
    contracts: new Map(),
    nudge: () => {},
  } as unknown as OutboxStore;
  const failing = (code: string, times: number) => {
    let tries = 0;
    const useCase = async () => {
      tries += 1;
      if (tries <= times) throw Object.assign(new Error('it failed'), { code });
      return tries;
    };
    return { useCase, tries: () => tries };
  };

  test('that the database ended, so that others go on, begins again, a few times', async () => {
    expect(await write(tools, failing('40P01', 2).useCase)).toBe(3);
    const stubborn = failing('40P01', 9);
    await expect(write(tools, stubborn.useCase)).rejects.toThrow('it failed');
    expect(stubborn.tries()).toBe(3);
  });

  test('that failed otherwise is not tried again', async () => {
    const other = failing('23505', 1);
    await expect(write(tools, other.useCase)).rejects.toThrow('it failed');
    expect(other.tries()).toBe(1);
  });
});
