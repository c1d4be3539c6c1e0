import { describe, expect, test } from '@jest/globals';
import { changeState, findOpen, findTarget, isSubjectId, stateOfInitiative, type Subject } from './domain.js';

const appeal: Subject = {
  id: 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5',
  kind: 'APPEAL',
  state: 'OPEN',
  hashAddress: (address) => Buffer.from(address),
};

describe('What can be signed', () => {
  test('a pause ends, a close does not', () => {
    expect(changeState('OPEN', 'PAUSED')).toEqual({ done: 'CHANGE' });
    expect(changeState('PAUSED', 'OPEN')).toEqual({ done: 'CHANGE' });
    expect(changeState('PAUSED', 'CLOSED')).toEqual({ done: 'CHANGE' });
    expect(changeState('CLOSED', 'OPEN')).toEqual({ refused: [{ code: 'CLOSED', field: [] }] });
    expect(changeState(null, 'OPEN')).toEqual({ refused: [{ code: 'NOT_FOUND', field: [] }] });
    expect(changeState('CLOSED', 'CLOSED')).toEqual({ done: 'NOTHING' });
  });

  test('is of the kind it was named as', () => {
    expect(findTarget(appeal, appeal)).toEqual({ done: appeal });
    const refused = [{ code: 'NOT_FOUND', field: ['initiativeId'] }];
    expect(findTarget({ kind: 'INITIATIVE', id: appeal.id }, appeal)).toEqual({ refused });
  });

  test('has the id of an appeal or of an initiative', () => {
    const rest = '01k9rm7d0c4n6pz7h8q2ye1bt5';
    expect([`appeal_${rest}`, `initiative_${rest}`].map(isSubjectId)).toEqual([true, true]);
    expect([`organization_${rest}`, rest, 'appeal_x'].map(isSubjectId)).toEqual([false, false, false]);
  });

  test('is open', () => {
    expect(findOpen(appeal, appeal)).toEqual({ done: appeal });
    expect(findOpen(appeal, null)).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['appealId'] }] });
    for (const state of ['PAUSED', 'CLOSED'] as const)
      expect(findOpen(appeal, { ...appeal, state })).toEqual({ refused: [{ code: state, field: ['appealId'] }] });
  });

  test('is spoken of to nobody once it is gone', () => {
    const refused = [{ code: 'NOT_FOUND', field: ['appealId'] }];
    expect(findOpen(appeal, { ...appeal, state: 'GONE' })).toEqual({ refused });
    expect(changeState('GONE', 'OPEN')).toEqual({ refused: [{ code: 'NOT_FOUND', field: [] }] });
  });

  test('of initiatives are those that are public', () => {
    expect(stateOfInitiative('PUBLISHED')).toBe('OPEN');
    expect(stateOfInitiative('ENDED')).toBe('OPEN');
    expect(stateOfInitiative('WITHDRAWN')).toBe('PAUSED');
  });
});
