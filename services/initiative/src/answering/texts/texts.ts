import type { Rejection } from '../../initiatives/domain/index.js';
import type { MessageKind } from '../domain.js';

/** What the message says that tells an author what moderators decided; a language is a file that holds all of it. */
export interface DecisionTexts {
  subject: Record<Told, (initiative: string) => string>;
  greeting: string;
  /** What was decided. */
  decision: Record<Told, (initiative: string) => string>;
  because(reason: string): string;
  reasons: Record<Rejection['reason'], string>;
  /** Introduces what the moderators wrote. */
  words: string;
  /** What she may do next. */
  next: Record<Told, string>;
}

/** What authors are told by mail. */
export type Told = Exclude<MessageKind, 'ANSWER'>;
