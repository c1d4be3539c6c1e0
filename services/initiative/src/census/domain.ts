import { isDeepStrictEqual } from 'node:util';
import {
  accept,
  move,
  submit,
  writeInitiative,
  writeText,
  type Initiative,
  type InitiativeText,
} from '../initiatives/domain/index.js';
import {
  describeAnew,
  describeOrganization,
  isClaimed,
  type Organization,
  type OrganizationDescription,
} from '../organizations/domain/index.js';
import { refuse, type Outcome, type Refusal } from '../refusals.js';

/** Records an organization from public sources. */
export const censusOrganization = (
  identity: Pick<Organization, 'id' | 'slug'>,
  description: OrganizationDescription,
): Outcome<Organization> => describeOrganization(description, { ...identity, provenance: 'CENSUSED' });

/** Corrects what was recorded of an organization, for as long as nobody has proved that she may act for it. */
export function correctOrganization(
  organization: Organization,
  description: OrganizationDescription,
): Outcome<Organization> {
  if (organization.provenance !== 'CENSUSED' || isClaimed(organization))
    return refuse('SPEAKS_FOR_ITSELF', 'organizationId');
  const described = describeAnew(organization, description);
  if ('refused' in described) return described;
  const corrected = described.done;
  const { version } = organization;
  return { done: isDeepStrictEqual(corrected, organization) ? organization : { ...corrected, version: version + 1 } };
}

/** Records an initiative from public sources; it is public at once, and it must show at least one of them. */
export function censusInitiative(
  identity: Pick<Initiative, 'id'> & { slug(title: string): string },
  leaders: Organization[],
  text: InitiativeText,
  now: Date,
): Outcome<Initiative> {
  const led = readLeaders(leaders);
  const { organizationId = '' } = 'done' in led ? led.done : {};
  const written = writeInitiative(text, { ...identity, organizationId, provenance: 'CENSUSED' }, now);
  const refused = [...refusalsOf(led), ...checkSources(text), ...refusalsOf(written)];
  if (refused.length > 0 || 'refused' in written || 'refused' in led) return { refused };
  const submitted = submit({ ...written.done, ...led.done }, now);
  if ('refused' in submitted) return submitted;
  const accepted = accept(submitted.done, null, now);
  return 'refused' in accepted ? accepted : { done: accepted.done.initiative };
}

/**
 * Corrects what was recorded of an initiative, for as long as nobody acts for the organization that owns it.
 * @param owner of the initiative as it stands.
 * @param leaders all that lead it from now on, its owner first.
 */
export function correctInitiative(
  initiative: Initiative,
  owner: Organization,
  leaders: Organization[],
  text: InitiativeText,
  now: Date,
): Outcome<Initiative> {
  if (initiative.provenance !== 'CENSUSED' || isClaimed(owner)) return refuse('SPEAKS_FOR_ITSELF', 'initiativeId');
  const led = readLeaders(leaders);
  const written = writeText(text);
  const refused = [...refusalsOf(led), ...checkSources(text), ...refusalsOf(written)];
  if (refused.length > 0 || 'refused' in written || 'refused' in led) return { refused };
  const corrected = { ...initiative, ...written.done, ...led.done };
  if (isDeepStrictEqual(corrected, initiative)) return { done: initiative };
  const moved = move(initiative, 'REVISE', now);
  return 'refused' in moved ? moved : { done: { ...moved.done, ...written.done, ...led.done } };
}

const MOST_LEADERS = 20;

function readLeaders(leaders: Organization[]): Outcome<Pick<Initiative, 'organizationId' | 'organizationIds'>> {
  const organizationIds = [...new Set(leaders.map(({ id }) => id))];
  const [organizationId] = organizationIds;
  if (!organizationId) return refuse('REQUIRED', 'organizationIds');
  if (organizationIds.length > MOST_LEADERS) return refuse('TOO_MANY', 'organizationIds');
  return { done: { organizationId, organizationIds } };
}

const checkSources = ({ sources }: InitiativeText): Refusal[] =>
  sources?.length ? [] : [{ code: 'REQUIRED', field: ['sources'] }];

const refusalsOf = <Thing>(outcome: Outcome<Thing>): Refusal[] => ('refused' in outcome ? outcome.refused : []);
