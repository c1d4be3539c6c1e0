import { expect, test } from '@jest/globals';
import { decideMessage, MESSAGES_A_DAY, MESSAGES_A_DAY_BY_ONE, MESSAGES_A_REQUEST } from './domain.js';

test('Each cap is told to whom it concerns, and a full mailbox to nobody', () => {
  const last = {
    inRequest: MESSAGES_A_REQUEST - 1,
    toMailbox: MESSAGES_A_DAY - 1,
    byPerson: MESSAGES_A_DAY_BY_ONE - 1,
    byNetwork: 9,
    mostByNetwork: 10,
  };
  const refused = [{ code: 'TOO_MANY', field: [] }];
  expect(decideMessage(last)).toEqual({ done: 'WRITE' });
  expect(decideMessage({ ...last, toMailbox: MESSAGES_A_DAY })).toEqual({ done: 'NOTHING' });
  expect(decideMessage({ ...last, inRequest: MESSAGES_A_REQUEST })).toEqual({ refused });
  expect(decideMessage({ ...last, byPerson: MESSAGES_A_DAY_BY_ONE })).toEqual({ refused });
  const fromNetwork = [{ code: 'TOO_MANY_FROM_NETWORK', field: [] }];
  expect(decideMessage({ ...last, byNetwork: 10 })).toEqual({ refused: fromNetwork });
});
