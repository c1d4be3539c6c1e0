import type { Tools } from '../context.js';
import type { Picture, Upload } from './domain.js';

const HOUR_MS = 3_600_000;

type Addressing = Pick<Tools, 'links' | 'publicUrl'>;

/** Where a picture may be sent, once: whoever has the address may. */
export const uploadAddress = ({ links, publicUrl }: Addressing, { id }: Pick<Upload, 'id'>): string =>
  new URL(`/pictures/uploads/${links.make('picture upload', id)}`, publicUrl).href;

/** The upload that an address is of. */
export const readUploadToken = ({ links }: Pick<Tools, 'links'>, token: string): string | undefined =>
  links.read('picture upload', token);

/**
 * Where a size of a picture is. A browser does not say who looks at a picture, so one that is not for everybody has an
 * address that says, for an hour or two, that whoever has it was shown it.
 */
export function pictureAddress(
  { links, publicUrl }: Addressing,
  { id, isForAll }: Pick<Picture, 'id'> & { isForAll: boolean },
  file: string,
  now: Date,
): string {
  const address = new URL(`/pictures/${id}/${file}`, publicUrl);
  const until = Math.ceil(now.getTime() / HOUR_MS + 1);
  if (!isForAll) address.searchParams.set('proof', links.make('picture', `${id} ${until}`));
  return address.href;
}

/** Whether an address shows that whoever has it was shown the picture. */
export function isProof({ links }: Pick<Tools, 'links'>, pictureId: string, proof: unknown, now: Date): boolean {
  const [id, until] = (typeof proof === 'string' && links.read('picture', proof)?.split(' ')) || [];
  return id === pictureId && now.getTime() < Number(until) * HOUR_MS;
}
