import { isId } from '@tpt/model';
import { loadById } from '@tpt/service';
import { In } from 'typeorm';
import type { Context } from '../context.js';
import { whatIsSeen } from '../memberships/reads.js';
import type { ShownOrganization } from '../organizations/reads.js';
import { maySeeInitiative, type Initiative, type Rejection } from './domain/index.js';
import { findBySlug } from './store.js';
import { Initiatives } from './table.js';

/** What is shown of an initiative: all of it, or the part that a list reads; the rest is loaded by its id. */
export type ShownInitiative = Pick<Initiative, 'id' | 'slug' | 'organizationId' | 'title' | 'publishedAt'> &
  Partial<Initiative> & {
    /** Where it was read along, and everybody may see it. */
    organization?: ShownOrganization;
  };

/** A decision against an initiative, or against an edit of it. */
export interface ShownRejection extends Rejection {
  initiativeId: string;
  /** The revision it is about; null for the initiative itself. */
  revision: number | null;
}

const idOf = ({ id }: Initiative): string => id;
const organizationOf = ({ organizationId }: Initiative): string => organizationId;

/** Initiatives that the caller may see, by id. */
export const initiatives = loadById<Context, Initiative>(async (ids, context) => {
  const known = ids.filter((id) => isId('initiative', id));
  const found = await context.tools.database.manager.findBy(Initiatives, { id: In(known) });
  return whatIsSeen(found, organizationOf, maySeeInitiative, context);
}, idOf);

/** The initiative that has or had this name in addresses, if the caller may see it. */
export async function readInitiativeBySlug(slug: string, context: Context): Promise<Initiative | null> {
  const named = await findBySlug(context.tools.database.manager, slug);
  const found = named ? [named] : [];
  const [initiative = null] = await whatIsSeen(found, organizationOf, maySeeInitiative, context);
  return initiative;
}
