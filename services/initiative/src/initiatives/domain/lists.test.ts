import { describe, expect, test } from '@jest/globals';
import { masks, done } from '../../testing/examples.js';
import { writeText, type InitiativeText } from './writing.js';

const refusedOf = (changes: Partial<InitiativeText>) => {
  const outcome = writeText({ ...masks, ...changes });
  return 'done' in outcome ? [] : outcome.refused.map(({ code, field }) => `${code} ${field.join('.')}`);
};
const link = { url: 'https://atelier.example/patron', title: 'Le patron' };
const source = { ...link, seenOn: '2026-11-23' };

describe('What is listed of an initiative', () => {
  test('is kept in one spelling', () => {
    const written = done(
      writeText({
        ...masks,
        quantities: [{ value: '0200.50', unit: ' masques ' }],
        links: [{ url: ' HTTPS://Atelier.example/a b ', title: ' Le patron ' }],
        sources: [source],
      }),
    );
    expect(written).toMatchObject({
      quantities: [{ value: '200.5', unit: 'masques' }],
      links: [{ url: 'https://atelier.example/a%20b', title: 'Le patron' }],
      sources: [source],
    });
  });

  test.each([
    [{ quantities: [{ value: '-1', unit: 'masques' }] }, 'INVALID quantities.0.value'],
    [{ quantities: [{ value: '1', unit: ' ' }] }, 'REQUIRED quantities.0.unit'],
    [{ quantities: [{ value: '1', unit: 'x'.repeat(101) }] }, 'TOO_LONG quantities.0.unit'],
    [{ quantities: Array.from({ length: 6 }, () => ({ value: '1', unit: 'm' })) }, 'TOO_MANY quantities'],
    [{ links: [link, { ...link, url: 'javascript:alert(1)' }] }, 'INVALID links.1.url'],
    [{ links: [{ ...link, url: 'ftp://atelier.example' }] }, 'INVALID links.0.url'],
    [{ links: [{ ...link, url: 'https://manon:secret@atelier.example' }] }, 'INVALID links.0.url'],
    [{ links: [{ ...link, title: '' }] }, 'REQUIRED links.0.title'],
    [{ links: [{ ...link, title: 'Le\npatron' }] }, 'INVALID links.0.title'],
    [{ links: Array.from({ length: 11 }, () => link) }, 'TOO_MANY links'],
    [{ sources: [{ ...source, seenOn: '2026-02-30' }] }, 'INVALID sources.0.seenOn'],
    [{ sources: [{ ...source, seenOn: '2026-11' }] }, 'INVALID sources.0.seenOn'],
    [{ sources: Array.from({ length: 21 }, () => source) }, 'TOO_MANY sources'],
    [{ endedOn: '2020-03' }, 'ENDS_BEFORE_START endedOn'],
    [{ endedOn: 'demain' }, 'INVALID endedOn'],
    [{ amount: { amount: '-5', currency: 'EUR' } }, 'INVALID amount.amount'],
    [{ amount: { amount: '5', currency: 'euros' } }, 'INVALID amount.currency'],
    [{ howTo: { fr: 'x'.repeat(10_001) } }, 'TOO_LONG howTo.fr'],
    [{ title: { fr: 'Des\nmasques' } }, 'INVALID title.fr'],
    [{ territory: { countryCode: 'BE', commune: '59350' } }, 'INVALID territory.commune'],
    [{ territory: { countryCode: 'FR', commune: '593' } }, 'INVALID territory.commune'],
    [{ territory: { countryCode: 'FR', point: { latitude: 91, longitude: 0 } } }, 'INVALID territory.point'],
    [{ territory: { countryCode: 'FR', point: { latitude: 0, longitude: Number.NaN } } }, 'INVALID territory.point'],
  ])('is refused as %j', (changes, refusal) => {
    expect(refusedOf(changes)).toEqual([refusal]);
  });
});
