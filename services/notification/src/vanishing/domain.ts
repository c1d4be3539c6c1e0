import { isId } from '@tpt/model';

/** Kinds of things that may be gone from where they are owned. */
export type Vanishing = 'initiative' | 'organization';

/** Whether a key names a thing of this kind. */
export const isThing = (kind: Vanishing, key: string): boolean => isId(kind, key);
