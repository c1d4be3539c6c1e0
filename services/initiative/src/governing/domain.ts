import { mayGovern, withRole, type Membership, type Role } from '../memberships/domain.js';
import { isPublicOrganization, type Organization } from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** An organization and all who act for it, as they stand while it is locked. */
export interface Team {
  organization: Organization;
  members: Membership[];
}

/** A member as she was and as she is from now on. */
export interface Change {
  before: Membership;
  after: Membership;
}

/** An owner gives a member another role. */
export function changeRole(team: Team, ownerId: string, personId: string, role: Role): Outcome<Change> {
  const before = findOther(team, ownerId, personId);
  if ('refused' in before) return before;
  if (role !== 'OWNER' && isLastOwner(team, before.done)) return refuse('LAST_OWNER', 'personId');
  return { done: { before: before.done, after: withRole(before.done, role) } };
}

/** An owner removes a member; herself as well, which is leaving. */
export function remove(team: Team, ownerId: string, personId: string): Outcome<Membership> {
  const member = findOther(team, ownerId, personId);
  if ('refused' in member) return member;
  return isLastOwner(team, member.done) ? refuse('LAST_OWNER', 'personId') : member;
}

/** A member leaves; the last owner hands over first. */
export function leave(team: Team, personId: string): Outcome<Membership> {
  const member = memberOf(team, personId);
  if (!member) return refuse('NOT_A_MEMBER', 'organizationId');
  return isLastOwner(team, member) ? refuse('LAST_OWNER', 'organizationId') : { done: member };
}

/** An owner makes a member the owner in her place, and stays as an editor. */
export function handOver(team: Team, ownerId: string, personId: string): Outcome<{ heir: Change; giver: Change }> {
  const heir = findOther(team, ownerId, personId);
  if ('refused' in heir) return heir;
  const giver = memberOf(team, ownerId)!;
  if (heir.done === giver) return refuse('ALREADY_A_MEMBER', 'personId');
  if (giver.proof && !heir.done.proof) return refuse('MANDATE_NOT_PROVED', 'personId');
  return {
    done: {
      heir: { before: heir.done, after: withRole(heir.done, 'OWNER') },
      giver: { before: giver, after: withRole(giver, 'EDITOR') },
    },
  };
}

/**
 * Whether nobody would own the organization without her. Whoever has proved nothing does not stand in for an owner who has;
 * what the moderators recorded had no owner in the first place.
 */
export function isLastOwner({ organization, members }: Team, member: Membership): boolean {
  if (member.role !== 'OWNER' || (organization.provenance === 'CENSUSED' && !organization.mandateProof)) return false;
  return !members.some(
    ({ personId, role, proof }) => personId !== member.personId && role === 'OWNER' && (proof || !member.proof),
  );
}

function findOther(team: Team, ownerId: string, personId: string): Outcome<Membership> {
  const governs = mayGovern(memberOf(team, ownerId), isPublicOrganization(team.organization));
  if ('refused' in governs) return governs;
  const member = memberOf(team, personId);
  return member ? { done: member } : refuse('NOT_FOUND', 'personId');
}

const memberOf = ({ members }: Team, personId: string): Membership | null =>
  members.find((member) => member.personId === personId) ?? null;
