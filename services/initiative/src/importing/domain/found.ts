/** What a file says in one place. */
export interface Found {
  /** Number of the line in which it begins, from 1. */
  line: number;
  kind: Kind;
  /** As it stands there; undefined where it cannot be understood. */
  value: unknown;
  /** How many characters it has, about. */
  size: number;
  /** What is wrong with it, where nothing of it can be understood. */
  trouble?: string;
}

/** What can be imported. */
export type Kind = 'organization' | 'initiative';

/** What one entry may measure, in characters. */
export const LARGEST_ENTRY = 512 * 1024;
