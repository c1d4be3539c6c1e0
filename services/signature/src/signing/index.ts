import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { Signatures } from './table.js';

/** People sign, and take back what they signed. */
export const signing: Capability<Tools> = { tables: [Signatures], resolvers };
