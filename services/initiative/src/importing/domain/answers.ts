import type { Organization } from '../../organizations/domain/index.js';
import type { Verdict } from './decide.js';
import type { Kind } from './found.js';
import type { ImportRefusal } from './reasons.js';

/** What became of a line. */
export type Answer = { line: number; kind: Kind } & ({ verdict: Verdict } | { refused: ImportRefusal[] });

/** Organizations by every name that a file may use. */
export type Organizations = Map<string, Organization>;
