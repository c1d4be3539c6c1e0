import { newId } from '@tpt/model';
import { coalesce, keptWith } from '@tpt/service';
import type { Tools } from '../context.js';
import type { Outcome } from '../refusals.js';
import type { Target } from '../subjects/domain.js';
import { findSubject } from '../subjects/reads.js';
import { signatureConfirmed } from './announcements.js';
import { nameHeld, signAsPerson, type Held, type Person, type PersonalSignature } from './domain.js';
import { insertConfirmed } from './store.js';

const AT_ONCE = { inFlight: 4, largest: 500 };

// Signatures that arrive while others are being kept leave together: one transaction for all of them.
const keep = keptWith((tools: Tools) =>
  coalesce<PersonalSignature, Held>(async (signatures) => {
    const events = signatures.map((signature) => signatureConfirmed(signature, signature.confirmedAt));
    const held = await insertConfirmed(tools, signatures, events);
    tools.nudge();
    return held;
  }, AT_ONCE),
);

/** Signs or supports as a signed-in person, in one click. Signing again is no error and changes nothing. */
export async function sign(
  tools: Tools,
  target: Target,
  person: Person,
  now: Date,
): Promise<Outcome<'SIGNED' | 'SIGNED_BEFORE'>> {
  const subject = await findSubject(tools, target.id);
  const signed = signAsPerson(newId('signature'), target, subject, person, now);
  return 'refused' in signed ? signed : nameHeld(await keep(tools)(signed.done), target);
}
