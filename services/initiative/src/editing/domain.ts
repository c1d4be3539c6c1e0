import { mayGovern, type Membership } from '../memberships/domain.js';
import {
  describeAnew,
  isPublicOrganization,
  legalKey,
  slugOf,
  type Organization,
  type OrganizationDescription,
} from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** What is to be changed of an organization: what is left out stays, what is null goes. */
export type OrganizationChanges = { [Name in keyof OrganizationDescription]?: OrganizationDescription[Name] | null };

/** Who edits an organization. */
export interface Editor {
  isModerator: boolean;
  /** Her own, of that organization. */
  membership: Membership | null;
}

/**
 * Owners edit their organization, what is public of it with a proved mandate; moderators correct any but their own, the
 * proved legal identifier too.
 */
export function edit(
  organization: Organization,
  changes: OrganizationChanges,
  expectedVersion: number,
  editor: Editor,
): Outcome<Organization> {
  const allowed = mayEdit(organization, editor);
  if ('refused' in allowed) return allowed;
  if (organization.version !== expectedVersion) return refuse('CONFLICT', 'expectedVersion');
  const description = merge(organization, changes);
  const slug =
    (description.soleTrader ?? false) === organization.soleTrader
      ? organization.slug
      : slugOf(organization.id, description);
  const described = describeAnew(organization, description, slug);
  if ('refused' in described) return described;
  const isMoved = legalKey(described.done) !== legalKey(organization);
  if (isMoved && organization.mandateProof && !isOutsideModerator(editor)) return refuse('LEGAL_ID_PROVED', 'legalId');
  return { done: { ...described.done, version: organization.version + 1 } };
}

/** Whether another organization with a proved mandate stands in the way of a change. */
export const checkLegalId = (organization: Organization, isTaken: boolean): Outcome<Organization> =>
  isTaken && organization.mandateProof
    ? refuse(organization.siren ? 'SIREN_TAKEN' : 'LEGAL_ID_TAKEN', 'legalId')
    : { done: organization };

/** Whether it is a moderator who decides on what is not her own. */
export const isOutsideModerator = ({ isModerator, membership }: Editor): boolean => isModerator && !membership;

const mayEdit = (organization: Organization, editor: Editor): Outcome<unknown> =>
  isOutsideModerator(editor) ? { done: editor } : mayGovern(editor.membership, isPublicOrganization(organization));

/** An organization as it would be described, with its changes. */
function merge(organization: Organization, changes: OrganizationChanges): OrganizationDescription {
  const { name, soleTrader, legalId, countryCode, department, commune, city } = organization;
  const { sizeCategory, nafSection, naf, website } = organization;
  const before = {
    name,
    soleTrader,
    legalId,
    countryCode,
    department,
    commune,
    city,
    sizeCategory,
    nafSection,
    naf,
    website,
  };
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const after: OrganizationDescription = { ...before, ...given };
  return {
    ...after,
    name: after.name ?? '',
    countryCode: after.countryCode ?? '',
    sizeCategory: after.sizeCategory ?? sizeCategory,
    // A SIREN in short replaces whatever identified it; a new commune or code says what follows from it.
    legalId: changes.siren !== undefined && changes.legalId === undefined ? null : after.legalId,
    nafSection: changes.naf && changes.nafSection == null ? null : after.nafSection,
    department: changes.commune && changes.department == null ? null : after.department,
    city: changes.commune && changes.city == null ? null : after.city,
  };
}
