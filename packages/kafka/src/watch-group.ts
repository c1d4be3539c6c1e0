import { setTimeout as delay } from 'node:timers/promises';
import type { Group } from './groups.js';

const LOOK_EVERY_MS = 3_000;
const ABSENT_MS = 6_000;
// A look that fails may be a cluster that is just starting; then the client goes on trying by itself.
const SILENT_MS = 20_000;

/**
 * Looks every few seconds at a group as the broker sees it. Rejects when the group goes on without this process, when
 * the broker cannot be asked for long, or when `onLook` throws.
 */
export async function watchGroup(options: {
  look: () => Promise<Group>;
  /** The name that the broker has given to this process, once it has. */
  memberId: () => string | undefined;
  /** Who handles a long batch may be counted out; it comes back by itself. */
  isBusy: () => boolean;
  onLook: (group: Group, isMember: boolean) => void;
  signal: AbortSignal;
}): Promise<void> {
  let absentSince: number | undefined;
  let silentSince: number | undefined;
  for (;;) {
    await delay(LOOK_EVERY_MS, undefined, { signal: options.signal });
    let group: Group;
    try {
      group = await options.look();
      silentSince = undefined;
    } catch (error) {
      silentSince ??= performance.now();
      if (performance.now() - silentSince > SILENT_MS) throw error;
      continue;
    }
    const isMember = group.members.includes(options.memberId() ?? '');
    options.onLook(group, isMember);
    absentSince = isMember || options.isBusy() ? undefined : (absentSince ?? performance.now());
    if (absentSince !== undefined && performance.now() - absentSince > ABSENT_MS)
      throw new Error('the group goes on without this process');
  }
}
