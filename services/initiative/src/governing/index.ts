import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Owners decide who acts for their organization, and hand it over; everybody may leave but the last owner. */
export const governing: Capability<Tools> = { resolvers };
