import { expect, test } from '@jest/globals';
import type { Capability } from '../capability.js';
import { findConsumer } from './rebuild.js';

const listening = (consumer: string): Capability<object> => ({
  listens: [{ consumer, topics: [`topic of ${consumer}`], reactions: () => [] }],
});
const service = { name: 'it', capabilities: [listening('news'), {}, listening('states')] };

test('A consumer is rebuilt by its name', () => {
  expect(findConsumer(service, ['states'])).toEqual({ name: 'states', topics: ['topic of states'] });
});

test.each([[], ['nope'], ['toString'], ['news', 'states']])(
  'Who names no consumer, as by %j %j, is told which there are',
  (...words) => {
    expect(() => findConsumer(service, words)).toThrow(
      'Say which consumer of the it service begins again: news, states',
    );
    expect(() => findConsumer({ ...service, capabilities: [] }, words)).toThrow('The it service has no consumer');
  },
);
