import { expect, test } from '@jest/globals';
import { openTestService } from '@tpt/service/testing';
import { service } from './service.js';

test('the role that serves can change rows and nothing else', async () => {
  const { tools, close } = await openTestService(service);
  try {
    for (const statement of [
      'drop table outbox',
      'alter table initiatives add x int',
      'create table x ()',
      'truncate initiatives',
    ])
      await expect(tools.database.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  } finally {
    await close();
  }
});
