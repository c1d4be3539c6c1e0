import { inputError } from '@tpt/graph';
import type { Language } from '@tpt/model';

/** The one argument that was given of several. @throws `BAD_USER_INPUT` when none or more of them were. */
export function exactlyOne<Name extends string>(
  args: { [Key in Name]?: string | null | undefined },
  { language }: { language: Language },
): { name: Name; value: string } {
  const given = (Object.entries(args) as [Name, string | null | undefined][]).filter(([, value]) => value);
  const [first] = given;
  if (!first || given.length > 1) throw inputError('EXACTLY_ONE', language, Object.keys(args));
  return { name: first[0], value: first[1]! };
}
