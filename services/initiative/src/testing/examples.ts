import { fileURLToPath } from 'node:url';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import type { Context, Tools } from '../context.js';
import { draftInitiative } from '../drafting/draft-initiative.js';
import { importFile, type Unread } from '../commands/importing/import-file.js';
import type { Answer } from '../importing/domain/index.js';
import type { Initiative, InitiativeText } from '../initiatives/domain/index.js';
import type { Organization, OrganizationDescription } from '../organizations/domain/index.js';
import { proveMandate } from '../proving/prove-mandate.js';
import { submitInitiative } from '../publishing/submit-initiative.js';
import type { Outcome } from '../refusals.js';
import { registerOrganization } from '../registering/register-organization.js';
import { decideOnInitiative } from '../reviewing/decide-on-initiative.js';

/** A workshop, as its owner describes it. */
export const workshop: OrganizationDescription = {
  name: 'L’Atelier de Manon',
  countryCode: 'FR',
  department: '59',
  city: 'Lille',
  sizeCategory: 'MICRO',
  nafSection: 'C',
};

/** What the workshop does, as a member writes it. */
export const masks: InitiativeText = {
  title: { fr: 'Des masques', en: 'Masks' },
  summary: { fr: 'Deux cents masques.' },
  description: { fr: 'Nous cousons, vous livrez.' },
  howTo: { fr: 'Un patron, deux machines, un samedi.' },
  giftKinds: ['IN_KIND'],
  beneficiaries: ['ELDERLY'],
  territory: { countryCode: 'FR', department: '59' },
  startedOn: '2020-04',
};

/** The person of a letter. */
export const person = (letter: string): string => `person_0${letter.repeat(25)}`;

/** What was done. @throws when it was refused. */
export function done<Thing>(outcome: Outcome<Thing>): Thing {
  if ('done' in outcome) return outcome.done;
  throw new Error(JSON.stringify(outcome.refused));
}

/** One request, of a visitor unless a caller is named. */
export const requestOf = (tools: Tools, caller: Context['caller'] = {}): Context => ({ tools, caller, language: 'fr' });

/** An organization that a person registered. */
export const registered = async (tools: Tools, personId: string, changes: object = {}): Promise<Organization> => {
  const registration = {
    id: newId('organization'),
    personId,
    description: { ...workshop, ...changes },
    despiteSimilar: true,
  };
  return done(await write(tools, (work) => registerOrganization(work, registration)));
};

/** An organization whose mandate is proved. */
export const proved = async (tools: Tools, personId: string): Promise<Organization> => {
  const { id } = await registered(tools, personId);
  return done(await write(tools, (work) => proveMandate(work, person('z'), { organizationId: id }, new Date())))
    .organization;
};

/** A draft of an organization's member. */
export const drafted = async (tools: Tools, personId: string, organizationId: string): Promise<Initiative> => {
  const request = { id: newId('initiative'), personId, organizationId, text: masks };
  return done(await write(tools, (work) => draftInitiative(work, request, new Date())));
};

/** A draft that its author handed in. */
export const submitted = async (tools: Tools, personId: string, organizationId: string): Promise<Initiative> => {
  const { id } = await drafted(tools, personId, organizationId);
  return done(await write(tools, (work) => submitInitiative(work, personId, id, new Date())));
};

/** What a moderator let be public. */
export const published = async (tools: Tools, personId: string, organizationId: string): Promise<Initiative> => {
  const { id, version } = await submitted(tools, personId, organizationId);
  const decision = { expectedVersion: version, rejection: null };
  const review = { moderatorId: person('m'), initiativeId: id };
  return done(await write(tools, (work) => decideOnInitiative(work, review, decision, new Date())));
};

/** The events of some type that were announced, the oldest first. */
export const announced = async (tools: Tools, type: string): Promise<{ key: string; payload: object }[]> =>
  tools.database.query(`select aggregateid as key, payload from outbox where type = $1 order by position`, [type]);

/** How many rows a table has. */
export const count = async (tools: Tools, table: string): Promise<number> =>
  ((await tools.database.query(`select count(*)::int as n from ${table}`)) as [{ n: number }])[0].n;

/** The real initiatives that every system begins with. */
export const SEED = fileURLToPath(new URL('../../seed/initiatives-2020.json', import.meta.url));

/** What became of each line of a file that is imported. */
export const imported = async (tools: Tools, path: string): Promise<(Answer | Unread)[]> => {
  const all: (Answer | Unread)[] = [];
  await importFile(tools, path, { onBytes: () => {}, onAnswers: (answers) => void all.push(...answers) });
  return all;
};
