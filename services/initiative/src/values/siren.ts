import { stdnum } from 'stdnum';

/** The nine digits of a SIREN written with or without spaces; undefined when its key does not hold. */
export function readSiren(text: string): string | undefined {
  const result = stdnum['FR']?.['siren']?.validate(text.replace(/\s/g, ''));
  return result?.isValid ? result.compact : undefined;
}
