import type { Language } from '@tpt/model';
import pTimeout from 'p-timeout';
import { accessError } from './errors.js';

/** Waits for an answer. @throws `OPERATION_TIMEOUT` when it takes longer, after `onLate` has called it off. */
export const inTime = <Answer>(
  answer: Promise<Answer>,
  { milliseconds, language, onLate }: { milliseconds: number; language: Language; onLate?: () => void },
): Promise<Answer> =>
  pTimeout(answer, {
    milliseconds,
    fallback() {
      onLate?.();
      throw accessError('OPERATION_TIMEOUT', language, { http: { status: 504 } });
    },
  });
