import type { Variant as WrittenVariant } from '@tpt/images';
import type { Picture, Upload, Variant } from './domain.js';

const FOLDER = 'pictures/';

/** Where the bytes of a picture are kept; no folder holds very many. */
export const blobOf = ({ id }: Pick<Picture, 'id'>, file: string): string => `${FOLDER}${id.slice(-2)}/${id}/${file}`;

/** Which file of which picture a blob is; undefined for what others keep. */
export function readBlob(name: string): { id: string; file: string } | undefined {
  if (!name.startsWith(FOLDER)) return undefined;
  const [, id = '', ...rest] = name.slice(FOLDER.length).split('/');
  return { id, file: rest.join('/') };
}

/** A picture of what was written of it. */
export function toPicture(
  id: string,
  { initiativeId, organizationId, alternativeText }: Upload,
  written: WrittenVariant[],
): Picture {
  const variants: Variant[] = written.map(({ type, width, height, bytes }) => {
    const file = `${width}.${type === 'image/jpeg' ? 'jpg' : 'webp'}`;
    return { file, type, width, height, bytes: bytes.length };
  });
  return { id, initiativeId, organizationId, alternativeText, variants } as Picture;
}
