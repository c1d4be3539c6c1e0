import type { Work } from '@tpt/outbox';
import { addMembership } from '../memberships/add-membership.js';
import { foundingMembership } from '../memberships/domain.js';
import { countOrganizationsOf } from '../memberships/finder.js';
import { addOrganization } from '../organizations/add-organization.js';
import type { Organization, OrganizationDescription } from '../organizations/domain/index.js';
import { findRegistered, findSimilar } from '../organizations/finder.js';
import type { Outcome } from '../refusals.js';
import { readIdempotencyKey } from '../values/idempotency-key.js';
import { declareOrganization, mayRegister } from './domain.js';

/** What somebody registers; `id` is for what is made. */
export interface Registration {
  id: string;
  personId: string;
  description: OrganizationDescription;
  idempotencyKey?: string | null | undefined;
  /** That she has seen those that are like it. */
  despiteSimilar?: boolean | null | undefined;
}

/** An organization that was registered, or why not, with those that are like it where that is the reason. */
export type Registered = Outcome<Organization> & { similar?: Organization[] };

/** Keeps an organization and its founding member; the same request again gives back what it gave before. */
export async function registerOrganization(work: Work, registration: Registration): Promise<Registered> {
  const { id, personId, description, despiteSimilar } = registration;
  const key = readIdempotencyKey(registration.idempotencyKey);
  if ('refused' in key) return key;
  const declared = declareOrganization(id, description);
  if ('refused' in declared) return declared;
  const earlier = key.done && (await findRegistered(work.transaction, personId, key.done));
  if (earlier) return { done: earlier };
  const similar = await findSimilar(work.transaction, declared.done, personId);
  const organizations = await countOrganizationsOf(work.transaction, personId);
  const allowed = mayRegister({ organizations, similar, despiteSimilar: despiteSimilar ?? false });
  if ('refused' in allowed) return { ...allowed, similar };
  await addOrganization(work, declared.done, { personId, idempotencyKey: key.done });
  await addMembership(work, foundingMembership(id, personId));
  return declared;
}
