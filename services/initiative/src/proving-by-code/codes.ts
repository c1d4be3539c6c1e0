import type { Links } from '@tpt/private-fields';
import { writeCode } from './domain.js';

/** The digits of a code that was asked for; nobody makes them without the secret of the links. */
export const codeOf = (links: Links, { id }: { id: string }): string => writeCode(links.make('mandate-code', id));
