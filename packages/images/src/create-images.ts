import pLimit from 'p-limit';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { IMAGE_TYPES, type Images, type Reading, type Sizes, type Variant } from './images.js';

const MOST_PIXELS = 50_000_000;
const READ_WITHIN_S = 15;
const QUALITY = 80;

// What is not unblocked here is never looked at, whatever a file says that it is: no SVG, no PDF, no TIFF, no GIF.
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`);
const TYPES: Record<string, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', heif: 'image/avif' };

/** Opens a reader of images. What is read and written meanwhile is bounded, however many ask. */
export function createImages(limits: { mostPixels?: number } = {}): Images {
  const { mostPixels = MOST_PIXELS } = limits;
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
  sharp.cache(false);
  // Other work of the program wants to go on.
  sharp.concurrency(1);
  const oneAtATime = pLimit(1);

  const open = (bytes: Uint8Array): Sharp => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });

  const find = async (bytes: Uint8Array, saidType: string | undefined): Promise<Reading | undefined> => {
    const found = bytes.length > 0 ? await readHead(bytes) : undefined;
    const type = found && typeOf(found);
    if (!type || (found.pages ?? 1) > 1) return { refused: 'type' };
    if (saidType !== undefined && saidType !== type) return { refused: 'lie' };
    return found.width * found.height > mostPixels ? { refused: 'pixels' } : undefined;
  };

  return {
    read: (bytes, saidType, sizes) =>
      oneAtATime(async () => {
        const refused = await find(bytes, saidType);
        if (refused) return refused;
        const image = await unpack(open(bytes), sizes.largest).catch(() => undefined);
        return image ? { variants: await writeAnew(image, sizes) } : { refused: 'broken' };
      }),
  };
}

/** What the head of a file says of the image, which is not unpacked for it. */
const readHead = (bytes: Uint8Array): Promise<Metadata | undefined> =>
  sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);

function typeOf({ format, compression }: Metadata): string | undefined {
  // The container of AVIF holds other films and images too, which nothing here can read.
  if (format === 'heif' && compression !== 'av1') return undefined;
  const type = TYPES[format];
  return IMAGE_TYPES.find((known) => known === type);
}

interface Unpacked {
  pixels: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** Unpacks an image once, upright and no larger than it is needed. */
async function unpack(image: Sharp, largest: number): Promise<Unpacked> {
  const { data: pixels, info } = await image
    .autoOrient()
    .resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: READ_WITHIN_S })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { pixels, raw: { width: info.width, height: info.height, channels: info.channels as 1 | 2 | 3 | 4 } };
}

async function writeAnew({ pixels, raw }: Unpacked, { widths, jpegWidth }: Sizes): Promise<Variant[]> {
  const variants: Variant[] = [];
  const resized = (width: number) => sharp(pixels, { raw }).resize({ width, withoutEnlargement: true });
  const write = async (type: Variant['type'], written: Sharp) => {
    const { data: bytes, info } = await written
      .timeout({ seconds: READ_WITHIN_S })
      .toBuffer({ resolveWithObject: true });
    variants.push({ type, width: info.width, height: info.height, bytes });
  };
  for (const width of [...widths.filter((each) => each < raw.width), raw.width])
    await write('image/webp', resized(width).webp({ quality: QUALITY }));
  const jpeg = resized(Math.min(jpegWidth, raw.width)).flatten({ background: '#ffffff' });
  await write('image/jpeg', jpeg.jpeg({ quality: QUALITY, mozjpeg: true }));
  return variants;
}
