import { expect, test } from '@jest/globals';
import { onSignatureCounts } from './on-signature-counts.js';

const initiativeId = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const appealId = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';

test('What is heard of counts is whom they are about, how many people, and which is the later', () => {
  for (const subjectId of [initiativeId, appealId]) {
    const data = { subjectId, people: 12, version: 3 };
    expect(onSignatureCounts.read({ ...data, milestones: [] })).toEqual(data);
  }
  for (const wrong of [{ people: -1 }, { people: 2 ** 31 }, { people: 1.5 }, { version: 0 }, { subjectId: 'x' }])
    expect(() => onSignatureCounts.read({ subjectId: initiativeId, people: 1, version: 1, ...wrong })).toThrow();
  expect(onSignatureCounts).toMatchObject({ on: 'signature.counts.v1', gone: expect.any(Function) });
});
