import { describe, expect, test } from '@jest/globals';
import { loadContracts, ownEvents } from './contracts.js';

const contracts = loadContracts(ownEvents);

describe('A contract', () => {
  test('lets nothing be written that it does not describe, and quotes no value when it refuses', () => {
    const attempt = () => contracts.check('dead-letter.v1', { topic: 'zoe@example.org', partition: 'zoe@example.org' });
    expect(attempt).toThrow(/partition must be integer/);
    expect(attempt).not.toThrow(/zoe/);
  });

  test('knows the topic of each type, and no other type', () => {
    expect(contracts.topicOf('dead-letter.v1').name).toBe('tpt.dead-letters.v1');
    expect(() => contracts.topicOf('never.heard.v1')).toThrow(/belongs to no topic/);
    expect(() => contracts.check('never.heard.v1', {})).toThrow(/has no schema/);
  });
});
