import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drawFrom, makeVocabulary, seeded } from '../search/words.js';

const ORGANIZATIONS = 5_000;
const COLUMNS =
  'slug organization.slug organization.name organization.countryCode organization.department organization.sizeCategory organization.nafSection title.fr summary.fr description.fr giftKinds beneficiaries territory.countryCode territory.department startedOn durable sources.1.url sources.1.title sources.1.seenOn'.split(
    ' ',
  );

/** Writes a census as files bring it, an initiative a line, the same in every run. */
export async function writeCensus(path: string, lines: number): Promise<void> {
  const random = seeded(2026);
  const draw = drawFrom(makeVocabulary(random), random);
  const pick = (...values: string[]): string => values[Math.floor(random() * values.length)]!;
  const departments = Array.from({ length: 95 }, (_none, index) => String(index + 1).padStart(2, '0')).filter(
    (code) => code !== '20',
  );
  const organizations = Array.from({ length: ORGANIZATIONS }, (_none, place) => {
    const size = pick('MICRO', 'SMALL', 'MEDIUM', 'INTERMEDIATE', 'LARGE');
    return `organisation-${place},${draw(2)} ${place},FR,${pick(...departments)},${size},${pick(...'ABCDEFGHIJKLMNOPQRS')}`;
  });
  const lineOf = (place: number) => {
    const texts = `${draw(6)},${draw(20)},${draw(150)}`;
    const gift = `${pick('IN_KIND', 'FINANCIAL', 'EXPERTISE', 'IN_KIND|OTHER')},${pick('ELDERLY', 'STUDENTS|CHILDREN', 'HOSPITALS')}`;
    const where = `FR,${pick(...departments)},2020-0${pick('3', '4', '5')},${pick('yes', 'no')}`;
    const source = `https://journal.example/${place},Le journal,2026-11-23`;
    return `don-${place},${pick(...organizations)},${texts},${gift},${where},${source}`;
  };
  const all = function* () {
    yield `${COLUMNS.join(',')}\n`;
    for (let place = 0; place < lines; place += 1) yield `${lineOf(place)}\n`;
  };
  await pipeline(Readable.from(all()), createWriteStream(path));
}
