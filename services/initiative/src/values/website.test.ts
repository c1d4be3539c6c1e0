import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readWebsite } from './website.js';

describe('The address of a site', () => {
  test.each([
    ['https://atelier.example', 'https://atelier.example'],
    ['HTTPS://Atelier.Example/Été?q=1#haut', 'https://atelier.example/%C3%89t%C3%A9?q=1#haut'],
    ['https://été.example/', 'https://xn--t-9fab.example'],
    [
      `https://a.example/"><script>alert('1')</script>`,
      'https://a.example/%22%3E%3Cscript%3Ealert(%271%27)%3C/script%3E',
    ],
  ])('%s is kept as %s', (text, kept) => expect(readWebsite(text)).toBe(kept));

  test.each([
    'javascript:alert(1)',
    'ftp://a.example',
    'https://',
    'https://a b',
    'https://me:secret@a.example',
    'a.example',
    'https://a.example/%zz',
    'https://a.example/|',
  ])('%s is refused', (text) => expect(readWebsite(text)).toBeUndefined());

  test('never holds what HTML, JSON or a log would read as theirs, and is kept again as it was kept', () => {
    const address = fc
      .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: 'binary' }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (text) => {
        const kept = readWebsite(text);
        if (kept === undefined) return;
        expect(kept).not.toMatch(/["'<>`\\\s{}|^]/);
        expect(readWebsite(kept)).toBe(kept);
      }),
    );
  });
});
