import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { createImages, type Images, type Reading, type Variant } from './index.js';

const SIZES = { largest: 400, widths: [50, 100], jpegWidth: 100 };
const blank = (width: number, height: number, background: object | string = '#cc3333') =>
  sharp({ create: { width, height, channels: 4, background: background as string } });

/** A file whose left half is red and whose right half is blue, as a camera that was held on its side would write it. */
async function photograph(): Promise<Buffer> {
  const right = await blank(150, 200, '#0000ff').png().toBuffer();
  return blank(300, 200, '#ff0000')
    .composite([{ input: right, left: 150, top: 0 }])
    .withExif({ IFD0: { Copyright: 'Manon', Artist: 'manon@example.org' }, IFD3: { GPSLatitude: '50/1 38/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG that says it has so many pixels, and packs as many zeros as would fill them in part. */
function hugePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(20_000_000));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~sum >>> 0;
}

describe('An image', () => {
  let images: Images;
  beforeAll(() => {
    images = createImages();
  });

  const read = (bytes: Uint8Array, saidType?: string) => images.read(bytes, saidType, SIZES);
  const variantsOf = (reading: Reading): Variant[] => {
    if ('refused' in reading) throw new Error(reading.refused);
    return reading.variants;
  };
  const sizesOf = (reading: Reading) => variantsOf(reading).map(({ type, width, height }) => [type, width, height]);

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'of type %s is read, and written in each size',
    async (format) => {
      const bytes = await blank(200, 100).toFormat(format).toBuffer();
      expect(sizesOf(await read(bytes, `image/${format}`))).toEqual([
        ['image/webp', 50, 25],
        ['image/webp', 100, 50],
        ['image/webp', 200, 100],
        ['image/jpeg', 100, 50],
      ]);
      expect(await read(bytes)).toHaveProperty('variants');
    },
  );

  test('becomes no larger than it was, and no larger than it may be', async () => {
    const reading = async (width: number, height: number) =>
      sizesOf(await read(await blank(width, height).png().toBuffer()));
    expect(await reading(10, 20)).toEqual([
      ['image/webp', 10, 20],
      ['image/jpeg', 10, 20],
    ]);
    expect((await reading(1_000, 2_000)).at(-2)).toEqual(['image/webp', 200, 400]);
    expect((await reading(1, 20_000)).at(-2)).toEqual(['image/webp', 1, 400]);
  });

  test('is turned upright, and loses everything else that its camera wrote into it', async () => {
    const given = await photograph();
    expect(given.toString('latin1')).toContain('manon@example.org');
    for (const { bytes, type, width, height } of variantsOf(await read(given))) {
      const { orientation, exif, icc, xmp, iptc } = await sharp(bytes).metadata();
      expect([width < height, orientation, exif, icc, xmp, iptc]).toEqual([true, ...Array(5).fill(undefined)]);
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/manon|Exif/i);
      const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      // What was on the left is on top.
      expect([type, data[0]! > data[2]!, data.at(-3)! < data.at(-1)!]).toEqual([type, true, true]);
    }
  });

  test('keeps what can be seen through, but for the JPEG, which is on white', async () => {
    const clear = await blank(60, 60, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer();
    const [small, , jpeg] = variantsOf(await read(clear));
    expect((await sharp(small!.bytes).stats()).isOpaque).toBe(false);
    expect((await sharp(jpeg!.bytes).stats()).channels[0]!.min).toBeGreaterThan(250);
  });

  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', () => Buffer.alloc(0)],
    ['a text', () => Buffer.from('hello')],
    [
      'an SVG',
      () =>
        Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>',
        ),
    ],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PDF', () => Buffer.from('%PDF-1.7\n%%EOF')],
    ['a GIF', () => blank(20, 20).gif().toBuffer()],
    ['a TIFF', () => blank(20, 20).tiff().toBuffer()],
    [
      'a film',
      async () => {
        const frames = [await blank(9, 9).png().toBuffer(), await blank(9, 9, '#00ff00').png().toBuffer()];
        return sharp(frames, { join: { animated: true } })
          .webp({ loop: 0, delay: [10, 10] })
          .toBuffer();
      },
    ],
  ])('is none when it is %s', async (_what, make) => {
    expect(await read(await make())).toEqual({ refused: 'type' });
  });

  test('that is another than it was said to be is refused', async () => {
    const png = await blank(20, 20).png().toBuffer();
    for (const said of ['image/jpeg', 'image/svg+xml', 'text/html', ''])
      expect(await read(png, said)).toEqual({ refused: 'lie' });
  });

  test('that would unpack to gigabytes is refused before it is unpacked', async () => {
    const bomb = hugePng(60_000, 60_000);
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    expect(await read(bomb)).toEqual({ refused: 'pixels' });
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
    expect(await read(hugePng(2_147_483_647, 1))).toEqual({ refused: expect.stringMatching(/type|pixels/) });
  });

  test('that was cut short, or altered, is refused', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const bytes = await blank(600, 400).toFormat(format).toBuffer();
      expect(await read(bytes.subarray(0, bytes.length - 40))).toEqual({
        refused: expect.stringMatching(/broken|type/),
      });
    }
    expect(await read(hugePng(3_000, 3_000))).toEqual({ refused: 'broken' });
  });

  test('is read in its turn, however many are sent at once', async () => {
    const bytes = await blank(200, 100).png().toBuffer();
    const readings = await Promise.all(Array.from({ length: 20 }, () => read(bytes)));
    expect(readings.filter((reading) => 'variants' in reading)).toHaveLength(20);
  });
});
