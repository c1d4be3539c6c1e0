import { readAddress } from '@tpt/email-address';
import { requirePerson } from '@tpt/graph';
import type { Context } from '../context.js';
import { refuse, type Outcome, type Refusal } from '../domain/refusal.js';
import { signAsPerson, signAsVisitor } from '../domain/signature.js';
import { nameHeld } from '../domain/subject.js';
import type { MutationResolvers } from '../generated/schema.js';
import { isId, newId } from '../ids.js';
import { findAppeal } from '../store/appeals.js';
import { takeBack } from '../store/take-back.js';
import { confirmByToken, keepPending, withdrawByToken } from '../store/visitor-signatures.js';

export const Mutation: MutationResolvers = {
  async signAppeal(_parent, { input: { appealId } }, context) {
    const refused = await signInOneClick(appealId, 'appeal', context);
    if (!refused) return { appeal: await context.findAppeal(appealId), userErrors: [] };
    // What was remembered may be older than the refusal.
    const appeal = isId('appeal', appealId) ? await findAppeal(context.store, appealId) : null;
    return { appeal, userErrors: under('appealId', refused) };
  },

  async supportInitiative(_parent, { input: { initiativeId } }, context) {
    const refused = await signInOneClick(initiativeId, 'initiative', context);
    const isKnown = !refused?.some(({ code }) => code === 'NOT_FOUND');
    return {
      initiative: isKnown ? { id: initiativeId } : null,
      userErrors: under('initiativeId', refused ?? []),
    };
  },

  async takeBackSignature(_parent, { input: { appealId } }, context) {
    const refused = await takeBackAsPerson(appealId, 'appeal', context);
    if (refused) return { userErrors: under('appealId', refused) };
    return { appeal: await context.findAppeal(appealId), userErrors: [] };
  },

  async takeBackSupport(_parent, { input: { initiativeId } }, context) {
    const refused = await takeBackAsPerson(initiativeId, 'initiative', context);
    if (refused) return { userErrors: under('initiativeId', refused) };
    return { initiative: { id: initiativeId }, userErrors: [] };
  },

  async signAppealAsVisitor(_parent, { input: { appealId, ...visitor } }, context) {
    const subject = isId('appeal', appealId) ? await context.findSubject(appealId) : null;
    const signed = signAsVisitor(newId('signature'), subject, visitor);
    if ('refused' in signed) return { userErrors: signed.refused };
    if (!context.mayCauseMessage()) return { userErrors: refuse('TOO_MANY').refused };
    const kept = await keepPending(context.store, signed.done, {
      addressHash: subject!.hashAddress(signed.done.canonicalAddress)!,
      language: context.language,
      personId: context.caller.personId,
      now: new Date(),
    });
    if ('refused' in kept) return { userErrors: kept.refused };
    return { appeal: await context.findAppeal(appealId), userErrors: [] };
  },

  confirmSignature: async (_parent, { input: { token } }, context) =>
    toPayload(await confirmByToken(context.store, token, new Date()), context),

  withdrawSignature: async (_parent, { input: { token } }, context) =>
    toPayload(await withdrawByToken(context.store, token, new Date()), context),
};

async function signInOneClick(
  subjectId: string,
  kind: 'appeal' | 'initiative',
  context: Context,
): Promise<Refusal[] | undefined> {
  const person = requirePerson(context);
  const subject = isId(kind, subjectId) ? await context.findSubject(subjectId) : null;
  const signed = signAsPerson(newId('signature'), subject, person, new Date());
  if ('refused' in signed) return signed.refused;
  const { canonicalAddress, ...signature } = signed.done;
  const held = nameHeld(await context.sign({ ...signature, addressHash: subject!.hashAddress(canonicalAddress)! }));
  // Nobody is told what an earlier field of this request was.
  context.viewerSigned.clear(subjectId);
  if ('refused' in held) return held.refused;
  // What was just kept need not be asked for.
  context.viewerSigned.prime(subjectId, true);
  return undefined;
}

async function takeBackAsPerson(
  subjectId: string,
  kind: 'appeal' | 'initiative',
  context: Context,
): Promise<Refusal[] | undefined> {
  const { personId, email } = requirePerson(context);
  const subject = isId(kind, subjectId) ? await context.findSubject(subjectId) : null;
  if (!subject) return refuse('NOT_FOUND').refused;
  const address = readAddress(email ?? '');
  const addressHash = address ? subject.hashAddress(address.canonical) : null;
  await takeBack(context.store, { subjectId, personId, addressHash }, new Date());
  context.viewerSigned.clear(subjectId);
  return undefined;
}

const under = (field: string, refusals: Refusal[]): Refusal[] =>
  refusals.map((refusal) => (refusal.code === 'EMAIL_UNKNOWN' ? refusal : refuse(refusal.code, field).refused[0]!));

async function toPayload(outcome: Outcome<string>, { findAppeal }: Context) {
  return 'refused' in outcome
    ? { userErrors: outcome.refused }
    : { appeal: await findAppeal(outcome.done), userErrors: [] };
}
