import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** People say bravo to initiatives: signing, of another kind of subject. */
export const supporting: Capability<Tools> = { resolvers };
